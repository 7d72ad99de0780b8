import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, it } from 'vitest'
import { bureauEntry } from '../../fixture/bureau-entry.ts'
import { circularEntry } from '../../fixture/circular-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { exampleFeed } from '../../fixture/fixture-cms.ts'
import { readStore } from '../../fixture/read-store.ts'
import type { ReadStore } from '../../fixture/read-store.ts'
import type { Placeless } from '../store/check-entry.ts'
import { lookUps } from './search-writer.ts'

const today = '2026-11-28'
const opened: ReadStore[] = []
afterEach(() => opened.splice(0).forEach((one) => one.close()))

function opening(...entries: Placeless[]) {
  const feed = new FixtureFeed()
  for (const entry of entries) feed.add(entry)
  const read = readStore(feed)
  opened.push(read)
  const add = (...more: Placeless[]) => {
    for (const entry of more) feed.add(entry)
    read.take()
  }
  const ask = (text: string, day = today) => read.replica.search({ text, lang: 'en', day }).hits.map(({ document, standing, title }) => [document, standing, title])
  return { ...read, add, ask }
}

const about = { type: 'circular', documentId: '1-2025' }

it('finds what is public by its words, from the transaction on in which it became so', () => {
  const { ask, add } = opening(circularEntry('1-2025', { paragraph: 'Lock the vaults.' }))
  expect([ask('vaults'), ask('doors')]).toEqual([[['1-2025', 'in-force', '1-2025']], []])
  add(circularEntry('2-2025', { paragraph: 'Shut the doors.' }))
  expect(ask('doors')).toEqual([['2-2025', 'in-force', '2-2025']])
})

it('finds on each day the version that readers of that day had', () => {
  const first = { date: '2025-03-01', paragraph: 'Lock the vaults.', title: 'Old' }
  const { ask, add } = opening(circularEntry('1-2025', first))
  add(circularEntry('1-2025', { ...first, title: 'New', at: '2025-06-01T01:00:00.000Z', firstAt: '2025-03-01T01:00:00.000Z' }))
  expect([ask('vaults', '2025-04-01')[0], ask('vaults')[0]]).toEqual([['1-2025', 'in-force', 'Old'], ['1-2025', 'in-force', 'New']])
})

it('tells of what is not yet in force from the day on which it became public, and not as at a day before', () => {
  const { ask } = opening(circularEntry('9-2027', { date: '2027-01-01', at: '2026-11-01T01:00:00.000Z' }))
  expect([ask('9-2027'), ask('9-2027', '2026-10-31')]).toEqual([[['9-2027', 'upcoming', '9-2027']], []])
})

it('says of a document that another one took its place, and takes that back', () => {
  const { ask, add } = opening(circularEntry('1-2025', { paragraph: 'Lock the vaults.' }))
  add(circularEntry('2-2025', { date: '2025-06-01', supersedes: ['1-2025'] }))
  expect(ask('1-2025')).toEqual([['1-2025', 'superseded', '1-2025'], ['2-2025', 'in-force', '2-2025']])
  add({ act: 'unpublish', type: 'circular', documentId: '2-2025', at: '2025-07-01T00:00:00.000Z' })
  expect(ask('vaults')).toEqual([['1-2025', 'in-force', '1-2025']])
})

it('counts a withdrawal, and its end from the day of it on', () => {
  const { ask, add } = opening(circularEntry('1-2025', { paragraph: 'Lock the vaults.' }))
  add({ act: 'withdraw', ...about, at: '2025-04-01T01:00:00.000Z', withdrawal: { on: '2025-04-01', reason: 'withdrawn', explanation: {} } })
  expect(ask('1-2025')).toEqual([['1-2025', 'withdrawn', '1-2025']])
  add({ act: 'restore', ...about, at: '2025-05-01T01:00:00.000Z', withdrawal: null })
  expect([ask('vaults')[0], ask('vaults', '2025-03-01')[0]]).toEqual([['1-2025', 'in-force', '1-2025'], ['1-2025', 'in-force', '1-2025']])
})

it('finds nothing that was taken away or restricted, on no day', () => {
  const { ask, add } = opening(circularEntry('1-2025', { paragraph: 'Lock the vaults.' }), circularEntry('2-2025', { paragraph: 'Shut the doors.' }))
  add(circularEntry('1-2025', { paragraph: 'Lock the vaults.', classification: 'restricted-staff', at: '2025-08-01T01:00:00.000Z' }), {
    act: 'unpublish',
    ...about,
    documentId: '2-2025',
    at: '2025-08-02T00:00:00.000Z',
  })
  expect(['vaults', 'doors'].flatMap((text) => [ask(text), ask(text, '2025-03-01')])).toEqual([[], [], [], []])
})

it('finds what is restricted for those alone who may read all of it, from the transaction on in which it became so', () => {
  const { replica, add } = opening(circularEntry('1-2025', { paragraph: 'Lock the vaults.', classification: 'restricted-admin' }), circularEntry('2-2025', { paragraph: 'Shut the doors.' }))
  const found = (text: string, day: string, ...audiences: string[]) => replica.search({ text, lang: 'en', day, audiences }).hits.length
  expect([found('vaults', today), found('vaults', today, 'restricted-staff'), found('vaults', today, 'restricted-admin')]).toEqual([0, 0, 1])
  add(circularEntry('1-2025', { paragraph: 'Lock the vaults.', classification: 'restricted-staff', at: '2025-06-01T01:00:00.000Z', firstAt: '2025-01-02T01:00:00.000Z' }))
  add(circularEntry('2-2025', { paragraph: 'Shut the doors.', classification: 'restricted-staff', at: '2025-06-01T01:00:00.000Z', firstAt: '2025-01-02T01:00:00.000Z' }))
  expect([found('vaults', today), found('vaults', today, 'restricted-staff'), found('vaults', today, 'restricted-admin')]).toEqual([0, 1, 0])
  // The words of before are those of another version, whose readers need both.
  expect([found('vaults', '2025-03-01', 'restricted-staff'), found('vaults', '2025-03-01', 'restricted-admin', 'restricted-staff')]).toEqual([0, 1])
  expect([found('doors', '2025-03-01'), found('doors', '2025-03-01', 'restricted-staff')]).toEqual([0, 1])
})

it('names a department by the code that it has, also when its own entry comes later', () => {
  const circular = circularEntry('1-2025', { paragraph: 'Lock the vaults.' }) as { edition: { content: { facts: Record<string, unknown> } } }
  circular.edition.content.facts['issuingBureau'] = 'SEC'
  const { replica, add } = opening(circular as unknown as Placeless)
  const issuers = () => replica.search({ text: 'vaults', lang: 'en', day: today }).hits.map(({ issuer }) => issuer)
  expect(issuers()).toEqual([null])
  add(bureauEntry('SEC'))
  expect(issuers()).toEqual(['SEC'])
})

it('finds words of a file when it was read', () => {
  const sha256 = 'a'.repeat(64)
  const circular = circularEntry('1-2025') as { edition: { sha256: object; content: { files: object; words: { en: { body: object } } } } }
  circular.edition.sha256 = { F: sha256 }
  circular.edition.content.files = { F: { documentId: 'F', name: 'list.txt', url: '/uploads/list.txt', mime: 'text/plain', size: 1 } }
  circular.edition.content.words.en.body = {
    type: 'document',
    version: 1,
    children: [{ type: 'attachments', children: [{ type: 'file', media: 'F', title: 'List', fileLanguage: 'en', accessible: 'yes' }] }],
  }
  const { ask, store } = opening(circular as unknown as Placeless)
  expect([ask('zebra'), store.setAside(), store.unreadFiles()]).toEqual([[], [], [{ sha256, name: 'list.txt' }]])
  store.addTexts([{ sha256, text: 'A zebra stands here.' }])
  expect([ask('zebra').length, store.unreadFiles()]).toEqual([1, []])
})

it('has every kind of document of the examples', () => {
  const feed = exampleFeed()
  const read = readStore(feed)
  opened.push(read)
  expect(read.replica.search({ text: 'General Circular No. 6/2026', lang: 'en', day: today }).hits[0]?.path).toBe('/circulars/general-circular/6-2026')
})

it.each(Object.entries(lookUps))('looks up %s by the document alone, so that a full store is filled no slower', (_name, sql) => {
  const { store } = opening(circularEntry('1-2025'))
  const database = new DatabaseSync(store.path, { readOnly: true })
  const plan = (database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(({ detail }) => detail).filter((detail) => /versions|superseding|search_record/.test(detail))
  database.close()
  expect(plan).toHaveLength(1)
  expect(plan[0]).toMatch(/\((?:type=\? AND )?(?:document|work|older)=\?\)$/)
})
