import { DatabaseSync } from 'node:sqlite'
import type { Change } from '@clf/content'
import { entryHash, withoutPlace } from './check-entry.ts'
import { entriesIn } from './store.ts'

/** What readers have, and would not have of another store. */
export interface Lost {
  /** Whether the two have entries in common: then they are one history, of which one goes on from an older copy. */
  isSameHistory: boolean
  /** Entries that hold, and that the other store does not have or nothing after it in their place; in the order of the feed. */
  entries: Pick<Change, 'act' | 'type' | 'documentId' | 'at'>[]
}

interface Held {
  number: number
  hash: string
  type: string
  subject: string
}

const everyEntry = 'SELECT number, hash, type, subject FROM entries ORDER BY number'

/**
 * What of a store another one, which is to take its place, has neither as it is nor in a later state. An entry that is not as it was received counts
 * for nothing.
 */
export function lostBetween(path: string, other: string): Lost {
  const [own, others] = [path, other].map(readEntries) as [Held[], Held[]]
  const hashes = new Set(own.map(({ hash }) => hash))
  const common = others.filter(({ hash }) => hashes.has(hash))
  const parting = common.at(-1)?.number ?? 0
  const there = new Set(common.map(({ hash }) => hash))
  const redone = new Set(others.filter(({ number }) => number > parting).map(keyOf))
  const held = new Map(own.map((entry) => [keyOf(entry), entry]))
  const lost = new Set([...held.values()].filter((entry) => !there.has(entry.hash) && !redone.has(keyOf(entry))).map(({ number }) => number))
  return { isSameHistory: common.length > 0, entries: lost.size === 0 ? [] : wholeEntries(path, lost) }
}

const keyOf = ({ type, subject }: Held): string => `${type} ${subject}`

function readEntries(path: string): Held[] {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return database.prepare(everyEntry).all() as unknown as Held[]
  } finally {
    database.close()
  }
}

function wholeEntries(path: string, numbers: ReadonlySet<number>): Change[] {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return [...entriesIn(database)].flatMap(({ number, entry }) => (numbers.has(number) && entry && entryHash(withoutPlace(entry)) === entry.hash ? [entry] : []))
  } finally {
    database.close()
  }
}
