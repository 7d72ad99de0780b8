import type { DatabaseSync } from 'node:sqlite'
import { conditionsOf, standingOf, versionsOf } from './find.ts'
import type { Row } from './find.ts'
import type { Question } from './record.ts'

/** Longest line of documents that took the place of one another. */
const mostSteps = 20

/** What took the place of a record that is not in force, in the language of the page, and is in force on the day itself; nothing where the reader may not be told. */
export function successorsOf(db: DatabaseSync, row: Row, { day, lang, audiences, text }: Question): Row[] {
  if (standingOf(row, day) !== 'superseded') return []
  const conditions = conditionsOf({ text, lang, day, audiences }, 'any')
  const seen = new Set([row.document])
  const found: Row[] = []
  let next = named(row)
  for (let step = 0; step < mostSteps && next.length > 0; step += 1) {
    const following: string[] = []
    for (const document of next) {
      if (seen.has(document)) continue
      seen.add(document)
      const versions = versionsOf(db, document, lang, conditions)
      const current = versions.find((version) => standingOf(version, day) === 'in-force')
      if (current) found.push(current)
      else following.push(...versions.slice(0, 1).flatMap(named))
    }
    next = following
  }
  return found
}

const named = ({ superseded_by }: Row): string[] => JSON.parse(superseded_by) as string[]
