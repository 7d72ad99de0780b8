import { classifiedHistory, generatedHistory, readersRead } from '@clf/content/examples'
import type { GeneratedEntry, ReadAsAt } from '@clf/content/examples'
import { createLedger, historyEntry } from '@clf/content/in-force'
import { expect, it } from 'vitest'
import { FixtureFeed } from '../fixture/feed.ts'
import { readStore } from '../fixture/read-store.ts'
import { createReplicaClient } from '../read-model/reading/replica-client.ts'
import type { Placeless } from '../read-model/store/check-entry.ts'

// `cms/tests/suites/as-at-histories.ts` asks the REST API of the CMS the same: what both answer is what a reader of the log finds.

const histories = process.env['CLF_MATRIX'] === 'full' ? 300 : 30
const inGroup = 10
const groups = Array.from({ length: histories / inGroup }, (_, index) => 1 + index * inGroup)
const today = '2026-03-02'
const now = () => new Date(`${today}T04:00:00.000Z`)
const people: readonly (readonly string[])[] = [[], ['restricted-staff'], ['restricted-admin', 'restricted-staff']]

/** A day before all, one after all, and every third between. */
const days = Array.from({ length: 60 }, (_, index) => new Date(Date.UTC(2025, 7, 20) + 3 * index * 86_400_000).toISOString().slice(0, 10))

interface Circular {
  documentId: string
  publishedAt: string
  title: string
  lifecycle: string
  supersededBy: { documentId: string }[]
}

function storeOf(entries: readonly GeneratedEntry[]) {
  const feed = new FixtureFeed()
  for (const { hash: _hash, ...entry } of entries) feed.add(entry as unknown as Placeless)
  return readStore(feed)
}

const readOf = (circulars: readonly Circular[]): Record<string, ReadAsAt> =>
  Object.fromEntries(circulars.map(({ documentId, publishedAt, title, lifecycle }) => [documentId, { documentId, publishedAt, title, lifecycle }]))

it.each(groups)('every reader gets of each day what a reader of the log finds, by what was known then and by all that is known, from history %i', async (first) => {
  let found = 0
  for (let seed = first; seed < first + inGroup; seed += 1) {
    const entries = classifiedHistory(generatedHistory(seed), seed)
    const { replica, close } = storeOf(entries)
    const ledger = createLedger(entries.flatMap((entry) => historyEntry(entry) ?? []))
    for (const audiences of people) {
      const client = createReplicaClient(replica, { now, audiences })
      for (const day of days) {
        for (const known of [day, null]) {
          const circulars = (await client.all('circulars', { locale: 'en', asAt: day, known: known ?? undefined, populate: { supersededBy: true } } as never)) as unknown as Circular[]
          const expected = readersRead(entries, { day, known }, today, audiences)
          found += circulars.length
          expect({ seed, day, known, audiences, read: readOf(circulars) }).toEqual({ seed, day, known, audiences, read: expected })
          const standings = ledger.standings({ day, known })
          const successors = Object.fromEntries(
            [...standings.values()].map(({ version, supersededBy }) => [version.documentId, supersededBy.map(({ work }) => standings.get(work)?.version.documentId ?? work)]),
          )
          for (const { documentId, supersededBy } of circulars)
            expect(supersededBy.map((one) => one.documentId).sort(), `${seed} ${day} ${documentId}`).toEqual((successors[documentId] ?? []).filter((one) => one in expected).sort())
        }
      }
    }
    close()
  }
  expect(found).toBeGreaterThan(1_000)
})
