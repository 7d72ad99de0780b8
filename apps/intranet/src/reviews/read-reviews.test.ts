import { readPage } from '@clf/app-shell'
import { languageTags } from '@clf/text'
import { afterEach, describe, expect, it } from 'vitest'
import { circularEntry } from '../fixture/circular-entry.ts'
import { feedOf, fixtureDocuments } from '../fixture/documents.ts'
import { FixtureFeed } from '../fixture/feed.ts'
import { readStore } from '../fixture/read-store.ts'
import type { ReadStore } from '../fixture/read-store.ts'
import { createReplicaClient } from '../read-model/reading/replica-client.ts'
import type { Placeless } from '../read-model/store/check-entry.ts'
import { readReviews } from './read-reviews.ts'

let read: ReadStore | undefined

afterEach(() => {
  read?.close()
  read = undefined
})

function clientOf(entries: readonly Placeless[]) {
  const feed = new FixtureFeed()
  for (const entry of entries) feed.add(entry)
  read = readStore(feed)
  return createReplicaClient(read.replica, { now: () => new Date('2026-11-28T04:00:00.000Z') })
}

/** A circular to be reviewed by a day. */
function toReview(documentId: string, reviewBy: string, supersedes: string[] = []): Placeless {
  const entry = circularEntry(documentId, { supersedes }) as Placeless & { edition: { content: { facts: Record<string, unknown> } } }
  entry.edition.content.facts['reviewBy'] = reviewBy
  return entry
}

describe('the register of reviews', () => {
  const entries = [
    toReview('general/1-2025', '2027-06-01'),
    toReview('general/2-2025', '2026-11-27'),
    toReview('general/3-2025', '2026-11-28'),
    toReview('general/4-2025', '2020-01-01', []),
    toReview('general/5-2025', '2027-02-01', ['general/4-2025']),
  ]
  const shown = async (day: string, query = '') =>
    (await readReviews(clientOf(entries), 'en', day, new URLSearchParams(query))).entries.map(({ path, tag, facts }) => [path.slice('/circulars/general/'.length), tag, facts[0]?.text])

  it('has what is overdue first, then by day, and nothing that no longer holds', async () => {
    expect(await shown('2026-11-28')).toEqual([
      ['2-2025', 'Overdue', 'Review was due by 27 November 2026'],
      ['3-2025', undefined, 'Review by 28 November 2026'],
      ['5-2025', undefined, 'Review by 1 February 2027'],
      ['1-2025', undefined, 'Review by 1 June 2027'],
    ])
  })

  it('counts from the day that is asked for', async () => {
    expect((await shown('2026-11-27')).map(([, tag]) => tag)).toEqual([undefined, undefined, undefined, undefined])
    read?.close()
    expect((await shown('2026-11-29')).map(([, tag]) => tag)).toEqual(['Overdue', 'Overdue', undefined, undefined])
  })

  it.each([['overdue', ['2-2025']], ['soon', ['3-2025', '5-2025']], ['later', ['1-2025']]])('is narrowed by when: %s', async (due, found) => {
    expect((await shown('2026-11-28', `due=${due}`)).map(([path]) => path)).toEqual(found)
  })
})

it('names the post and leads to the issuer, in each language, and is narrowed by it', async () => {
  const cms = clientOf(feedOf(fixtureDocuments))
  const posts = { 'en': 'Records Officer', 'zh-Hant-HK': '檔案主任', 'zh-Hans': '档案主任' }
  for (const lang of languageTags) {
    const register = await readReviews(cms, lang, '2028-01-01', new URLSearchParams('department=DRB'))
    expect(register.entries.length).toBeGreaterThan(3)
    for (const { facts, tag } of register.entries) expect([facts[1]?.text, facts[2]?.path, typeof tag]).toEqual([posts[lang], '/departments/drb', 'string'])
    expect((await readReviews(cms, lang, '2028-01-01', new URLSearchParams('department=FDB'))).total).toBe(0)
    expect(JSON.stringify(register)).not.toMatch(/secret store|機密倉庫|机密仓库/)
    expect(register.page).toEqual(readPage(new URLSearchParams()))
  }
})
