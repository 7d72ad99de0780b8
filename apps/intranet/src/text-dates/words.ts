import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextDates } from './text-date.ts'

const source = join(import.meta.dirname, '..')

/** Name of what the strings of a folder say: another one when a word of them is another, the same when their lines are broken otherwise. */
export function wordsOf(folder: string): string {
  const text = readFileSync(join(source, folder, 'strings.ts'), 'utf8').replaceAll(/\s+/g, '')
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

/** The dates with those of changed texts set to a day, and of each folder whether its text is the one whose date is recorded. */
export function recordDates(recorded: TextDates, day: string, words: (folder: string) => string = wordsOf): { dates: TextDates; changed: string[] } {
  const changed = Object.keys(recorded).filter((folder) => recorded[folder]?.words !== words(folder))
  const dates = Object.fromEntries(Object.entries(recorded).map(([folder, one]) => [folder, changed.includes(folder) ? { words: words(folder), revised: day } : one]))
  return { dates, changed }
}
