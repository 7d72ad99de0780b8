import { afterEach, expect, it } from 'vitest'
import { circularEntry } from '../../fixture/circular-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { readStore } from '../../fixture/read-store.ts'
import type { ReadStore } from '../../fixture/read-store.ts'
import type { CmsClient } from '../../cms-reader/cms-client.ts'
import type { Query } from '../../cms-reader/query.ts'
import type { Placeless } from '../store/check-entry.ts'
import { createReplicaClient } from './replica-client.ts'

const today = () => new Date('2026-11-28T04:00:00.000Z')
const opened: ReadStore[] = []
afterEach(() => opened.splice(0).forEach((one) => one.close()))

/** Reads a store of entries. */
function clientOf(...entries: Placeless[]): CmsClient {
  const feed = new FixtureFeed()
  for (const entry of entries) feed.add(entry)
  const read = readStore(feed)
  opened.push(read)
  return createReplicaClient(read.replica, { now: today })
}

/** Asks for circulars in a store of entries. */
function asking(...entries: Placeless[]): (query?: Query) => Promise<Record<string, unknown>[]> {
  const client = clientOf(...entries)
  return async (query = {}) => (await client.all('circulars', { locale: 'en', sort: ['date:asc'], ...query })) as unknown as Record<string, unknown>[]
}
const asAt = (day: string, known: string | undefined = day): Query => ({ asAt: day, known })
const titles = (found: readonly Record<string, unknown>[]) => found.map(({ title, lifecycle, lifecycleFrom }) => [title, lifecycle, lifecycleFrom])

const corrected = circularEntry('2-2025', { title: 'Corrected', date: '2025-03-01', at: '2025-05-05T01:00:00.000Z', firstAt: '2025-03-01T01:00:00.000Z', supersedes: ['1-2025'], paragraph: 'Anew.' })
const ask = () => asking(circularEntry('1-2025', { title: 'First' }), circularEntry('2-2025', { title: 'Second', date: '2025-03-01', supersedes: ['1-2025'] }), corrected)

it('answers as at today by the last version of each document', async () => {
  expect(titles(await ask()())).toEqual([['First', 'superseded', '2025-03-01'], ['Corrected', 'current', '2025-03-01']])
})

it('answers as at a day by the versions that readers of that day had, with their bodies', async () => {
  const query = ask()
  expect(titles(await query(asAt('2025-02-01')))).toEqual([['First', 'current', '2025-01-02']])
  expect(titles(await query(asAt('2025-04-01')))).toEqual([['First', 'superseded', '2025-03-01'], ['Second', 'current', '2025-03-01']])
  const [, second] = await query({ ...asAt('2025-04-01'), populate: { body: true } })
  expect(JSON.stringify(second?.['body'])).toContain('Read this.')
})

it('answers as at a day by what was known on another', async () => {
  expect(titles(await ask()(asAt('2025-04-01', '2025-06-01')))).toEqual([['First', 'superseded', '2025-03-01'], ['Corrected', 'current', '2025-03-01']])
})

it('answers what readers had of a document before, the latest first, as at each day, and nothing of what nobody may read', async () => {
  const publish = (at: string, paragraph: string, classification = 'unclassified') =>
    circularEntry('2-2025', { title: paragraph, date: '2025-03-01', at, firstAt: '2025-03-01T01:00:00.000Z', paragraph, classification })
  const entries = [publish('2025-03-01T01:00:00.000Z', 'One.'), publish('2025-05-05T01:00:00.000Z', 'Two.'), publish('2025-06-06T01:00:00.000Z', 'Three.')]
  const versions = (client: CmsClient, more: Query = {}) => client.versions('circulars', { locale: 'en', filters: { reference: { $eq: '2-2025' } }, populate: { body: true }, ...more })
  const read = async (client: CmsClient, more?: Query) => (await versions(client, more)).map(({ document, from }) => [document.title, from, JSON.stringify(document.body).includes(document.title)])
  const client = clientOf(...entries)
  expect(await read(client)).toEqual([['Three.', '2025-06-06', true], ['Two.', '2025-05-05', true], ['One.', '2025-03-01', true]])
  expect(await read(client, asAt('2025-05-31'))).toEqual([['Two.', '2025-05-05', true], ['One.', '2025-03-01', true]])
  expect(await read(client, { locale: 'zh-Hans' })).toEqual([])
  const shut = clientOf(publish('2025-03-01T01:00:00.000Z', 'One.', 'restricted-staff'), ...entries.slice(1))
  expect(await read(shut)).toEqual([['Three.', '2025-06-06', true], ['Two.', '2025-05-05', true]])
})

it('answers what came before and after, one step after the other, and what will come', async () => {
  const query = asking(
    circularEntry('1-2025'),
    circularEntry('2-2025', { date: '2025-03-01', supersedes: ['1-2025'] }),
    circularEntry('3-2027', { date: '2027-01-01', at: '2026-11-01T00:00:00.000Z', supersedes: ['2-2025'] }),
  )
  const [first, second, third] = await query({ populate: { supersedes: { populate: { supersedes: true } }, supersededBy: true, toBeSupersededBy: true } })
  expect(first).toMatchObject({ supersededBy: [{ reference: '2-2025' }], toBeSupersededBy: [] })
  expect(second).toMatchObject({ lifecycle: 'current', supersededBy: [], toBeSupersededBy: [{ reference: '3-2027', lifecycle: 'upcoming', lifecycleFrom: '2027-01-01' }] })
  expect(third).toMatchObject({ supersedes: [{ reference: '2-2025', supersedes: [{ reference: '1-2025' }] }] })
})

it('shows what is restricted today on no day, and what was taken away on none', async () => {
  const shut = circularEntry('1-2025', { classification: 'restricted-staff', at: '2026-01-05T00:00:00.000Z', firstAt: '2025-01-02T01:00:00.000Z' })
  const query = asking(circularEntry('1-2025'), shut, circularEntry('2-2025'), { act: 'unpublish', type: 'circular', documentId: '2-2025', at: '2026-02-01T00:00:00.000Z' })
  expect([await query(), await query(asAt('2025-06-01'))]).toEqual([[], []])
})

it('counts a withdrawal and its end as readers of the day knew them', async () => {
  const withdrawal = { on: '2025-04-01', reason: 'withdrawn', explanation: {} }
  const about = { type: 'circular', documentId: '1-2025' }
  const query = asking(circularEntry('1-2025'), { act: 'withdraw', ...about, at: '2025-04-01T01:00:00.000Z', withdrawal }, {
    act: 'restore',
    ...about,
    at: '2025-05-01T01:00:00.000Z',
    withdrawal: null,
  })
  const lifecycles = await Promise.all(['2025-03-01', '2025-04-15', '2025-06-01'].map(async (day) => (await query(asAt(day)))[0]?.['lifecycle']))
  expect(lifecycles).toEqual(['current', 'withdrawn', 'current'])
})
