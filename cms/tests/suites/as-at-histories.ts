import { classifiedHistory, generatedHistory, readersRead } from '@clf/content/examples'
import type { GeneratedEntry, ReadAsAt } from '@clf/content/examples'
import { createLedger, historyEntry } from '@clf/content/in-force'
import { hongKongDay } from '@clf/text'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublicContent } from '../../src/editions/public-content.ts'
import { actAs } from '../../src/versions/actor.ts'
import { writeVersion } from '../../src/versions/write-version.ts'
import type { Withdrawal } from '../../src/versions/write-version.ts'
import { feedOf, makeToken } from '../feed/read-feed.ts'
import type { RunningCms } from '../running-cms.ts'

const uid = 'api::circular.circular'
const seeds = process.env['CLF_MATRIX'] === 'full' ? 12 : 3
/** Every ninth day, from before all to after all. */
const days = Array.from({ length: 20 }, (_, index) => new Date(Date.UTC(2025, 7, 20) + 9 * index * 86_400_000).toISOString().slice(0, 10))
/** Everything is known by then. */
const after = '2999-12-31'
/** What hangs is ended; hundreds of questions are some minutes on a busy machine. */
const timeout = 900_000

interface Circular {
  documentId: string
  publishedAt: string
  title: string
  lifecycle: string
  supersededBy: { documentId: string }[]
}

/**
 * Generated histories as at each day over REST: what a reader of the log finds. `apps/intranet/src/as-at/generated-histories.test.ts` asks the intranet the
 * same, and here the feed that it follows is asked beside REST, so that both answer alike.
 */
export function testAsAtHistories(cms: () => RunningCms): void {
  describe('generated histories over REST', () => histories(cms))
}

function histories(cms: () => RunningCms): void {
  const told: { seed: number; entries: GeneratedEntry[] }[] = []
  let token = ''

  beforeAll(async () => {
    token = (await makeToken(cms(), 'Histories', { type: 'read-only' })).accessKey
    for (let seed = 1; seed <= seeds; seed += 1) {
      const entries = classifiedHistory(named(generatedHistory(seed), `h${seed}x`), seed)
      for (const entry of entries) await write(entry)
      told.push({ seed, entries })
    }
  }, timeout)

  /** With document ids of its own: histories stand beside each other. */
  const named = (entries: readonly GeneratedEntry[], prefix: string) => JSON.parse(JSON.stringify(entries).replaceAll(/"(d\d+)"/g, `"${prefix}$1"`)) as GeneratedEntry[]

  async function write(entry: GeneratedEntry): Promise<void> {
    const { strapi } = cms()
    const row = rowOf(entry)
    if (row) await actAs(strapi, { actor: 'test', at: entry.at }, () => strapi.db.transaction(() => writeVersion(strapi, { type: uid, document: entry.documentId, ...row })))
  }

  function rowOf(entry: GeneratedEntry): Omit<Parameters<typeof writeVersion>[1], 'type' | 'document'> | null {
    switch (entry.act) {
      case 'publish': {
        const { work, edition, content } = entry.edition
        return { act: 'publish', content: { ...content, facts: { ...content.facts, work, edition } } as unknown as PublicContent }
      }
      case 'unpublish':
        return { act: 'remove' }
      case 'withdraw':
        return { act: 'withdraw', withdrawal: entry.withdrawal as Withdrawal }
      case 'restore':
        return { act: 'restore' }
      // What follows from a publication, and is none of the document's own rows.
      case 'supersede':
      case 'redirect':
        return null
      default:
        throw new Error(`A generated history has no "${entry.act}".`)
    }
  }

  // Other suites meet none of it.
  afterAll(async () => {
    for (const documentId of new Set(told.flatMap(({ entries }) => entries.map((entry) => entry.documentId)))) await writeVersion(cms().strapi, { type: uid, document: documentId, act: 'remove' })
  })

  /** @param day null for today, without saying so */
  const ask = async (prefix: string, day: string | null, known: string, reader: string): Promise<Circular[]> => {
    const query = `${day === null ? '' : `asAt=${day}&known=${known}&`}pagination[pageSize]=200&filters[title][$startsWith]=${prefix}&populate[supersededBy][fields]=documentId`
    const answer = await cms().request('GET', `/api/circulars?${query}`, reader === '' ? {} : { token: reader })
    expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    return (answer.json() as { data: Circular[] }).data
  }
  const readOf = (circulars: readonly Circular[]): Record<string, ReadAsAt> =>
    Object.fromEntries(circulars.map(({ documentId, publishedAt, title, lifecycle }) => [documentId, { documentId, publishedAt, title, lifecycle }]))

  it('stand on each day as a reader of the log finds them, for anybody and for who has a token, by what was known then and by all that is known', { timeout }, async () => {
    let found = 0
    for (const { seed, entries } of told) {
      for (const day of days) {
        for (const known of [day, after]) {
          for (const [reader, own] of [['', []], [token, ['restricted-staff', 'restricted-admin']]] as const) {
            const circulars = await ask(`h${seed}x`, day, known, reader)
            found += circulars.length
            const place = { seed, day, known, own }
            expect({ ...place, read: readOf(circulars) }).toEqual({ ...place, read: readersRead(entries, { day, known }, hongKongDay(), own) })
          }
        }
      }
    }
    expect(found).toBeGreaterThan(100)
  })

  it('stand today as the log says, without a day in the question', async () => {
    const today = hongKongDay()
    for (const { seed, entries } of told) {
      for (const [reader, own] of [['', []], [token, ['restricted-staff', 'restricted-admin']]] as const)
        expect({ seed, own, read: readOf(await ask(`h${seed}x`, null, '', reader)) }).toEqual({ seed, own, read: readersRead(entries, { day: today, known: null }, today, own) })
    }
  })

  it('stand over REST as in the feed that replicas follow, with what took their place', { timeout }, async () => {
    const feed = await feedOf(cms(), token).since('')
    for (const { seed, entries } of told) {
      // By whole ids: one of the thousands that Strapi draws can begin like ours.
      const ids = new Set(entries.map(({ documentId }) => documentId))
      const own = feed.filter(({ documentId }) => ids.has(documentId))
      expect(own.length).toBeGreaterThan(5)
      const ledger = createLedger(own.flatMap((entry) => historyEntry(entry) ?? []))
      for (const day of days) {
        const standings = ledger.standings({ day, known: day })
        const shownOf = (work: string) => standings.get(work)?.version.documentId ?? work
        const expected = [...standings.values()].map((
          { version, lifecycle, supersededBy },
        ) => [version.documentId, lifecycle, version.publishedAt, supersededBy.map(({ work }) => shownOf(work)).sort()])
        const answered = (await ask(`h${seed}x`, day, day, token)).map((
          { documentId, lifecycle, publishedAt, supersededBy },
        ) => [documentId, lifecycle, publishedAt, supersededBy.map((one) => one.documentId).sort()])
        expect({ seed, day, answered: answered.sort() }).toEqual({ seed, day, answered: expected.sort() })
      }
    }
  })
}
