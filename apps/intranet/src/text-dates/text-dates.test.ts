import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCalendarDay } from '@clf/text'
import { expect, it } from 'vitest'
import recorded from './recorded.json' with { type: 'json' }
import { recordDates, wordsOf } from './words.ts'

it('the recorded date of each text is that of the words as they are; else "npm run record-text-dates -w @clf/intranet" records the day', () => {
  expect(recordDates(recorded, '2999-01-01').changed).toEqual([])
  expect(Object.values(recorded).filter(({ revised }) => !isCalendarDay(revised))).toEqual([])
})

it('a text that changed gets the day, and the others keep theirs', () => {
  const before = { home: { words: 'a', revised: '2026-11-01' }, search: { words: 'b', revised: '2026-11-02' } }
  const { dates, changed } = recordDates(before, '2026-12-01', (folder) => (folder === 'home' ? 'a' : 'c'))
  expect([changed, dates]).toEqual([['search'], { home: before.home, search: { words: 'c', revised: '2026-12-01' } }])
})

it('two texts have two names', () => {
  expect(new Set(Object.keys(recorded).map(wordsOf)).size).toBe(Object.keys(recorded).length)
})

it('no page types its date', () => {
  const source = join(import.meta.dirname, '..')
  const files = globSync('**/*.{ts,astro}', { cwd: source, exclude: (name) => /fixture|\.test\.ts$/.test(String(name)) }).filter((file) => !file.endsWith('.test.ts'))
  const typed = files.filter((file) => /(?:revised|dates?|pageDate)\b[^\n]{0,40}['"]\d{4}-\d{2}-\d{2}['"]/i.test(readFileSync(join(source, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
  expect(files.length).toBeGreaterThan(100)
  expect(typed).toEqual([])
})
