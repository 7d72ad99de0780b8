import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bureauEntry } from '../../fixture/bureau-entry.ts'
import { circularEntry } from '../../fixture/circular-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { exampleFeed, fixtureToken, startFixtureCms } from '../../fixture/fixture-cms.ts'
import type { FixtureCms } from '../../fixture/fixture-cms.ts'
import { dumpOf } from '../../fixture/store-dump.ts'
import { Replica } from '../reading/replica.ts'
import { storeIn } from '../store/folder.ts'
import { Store } from '../store/store.ts'
import { reconcile } from './reconcile.ts'

const sha256OfNothing = createHash('sha256').digest('hex')

let folder: string
let cms: FixtureCms
const compare = (isAccepted = false) => reconcile({ folder, cmsUrl: cms.url, token: fixtureToken, isAccepted })
const current = () => storeIn(folder, 'current') ?? ''
function read<Result>(question: (store: Store) => Result): Result {
  const store = new Store(current())
  try {
    return question(store)
  } finally {
    store.close()
  }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clf-reconcile-'))
  cms = await startFixtureCms({ feed: exampleFeed() })
  await compare()
})
afterEach(async () => {
  await cms.stop()
  rmSync(folder, { recursive: true })
})

it('finds nothing where nothing is amiss, and takes in what was published since', async () => {
  const before = current()
  cms.feed.add(bureauEntry('NEW'))
  expect(await compare()).toEqual({
    found: [],
    isWhole: true,
    verdict: 'Nothing had to be done.',
    entries: cms.feed.entries.length,
    notLookedAt: [expect.stringContaining('Entries that a later one makes void')],
  })
  expect(current()).toBe(before)
})

it.each([
  ['an entry that was altered', `UPDATE entries SET body = (SELECT body FROM entries WHERE number = 2) WHERE number = 3`, /^Entry 3 is not as it was received\.$/],
  ['an entry whose bytes are none', `UPDATE entries SET body = x'00' WHERE number = 3`, /^Entry 3 is not as it was received\.$/],
  ['words that were altered', `UPDATE words SET listing = '{}' WHERE version = 5`, /^What pages read of entry 5 in words is not what it says\.$/],
  ['a row that nothing wrote', `INSERT INTO words VALUES (5, 'xx', '{}', '{}')`, /^words has \d+ rows, \d+ follow from the entries\.$/],
  ['an entry that was lost', `PRAGMA foreign_keys = OFF; DELETE FROM words WHERE version = 5; DELETE FROM versions WHERE number = 5; DELETE FROM entries WHERE number = 5`, /^Missing: an entry of /],
  ['a full text whose bytes are altered', `UPDATE search_text_en_data SET block = x'00' WHERE id > 10`, /^SQLite says of the file: fts5: corruption found/],
])('finds %s, and makes the store anew', async (_name, damage, sentence) => {
  const whole = dumpOf(current())
  const database = new DatabaseSync(current(), { defensive: false })
  database.exec(damage)
  database.close()
  const { found, isWhole, verdict } = await compare()
  expect([found[0], isWhole, verdict]).toEqual([expect.stringMatching(sentence), true, 'The store was made anew from the feed, and is what the CMS says.'])
  expect(dumpOf(current())).toEqual(whole)
  expect((await compare()).found).toEqual([])
})

it.each([
  ['a record that was lost', `DELETE FROM search_record WHERE id = 1`, /^The search does not have \w+ .*, version \d+, in /],
  ['a record that nothing wrote', `INSERT INTO search_text_en (rowid, title) VALUES (9999, 'ghost')`, /^The search has what no document says: a record 9999 without a document\.$/],
  ['other days', `UPDATE search_record SET until_day = '2000-01-01' WHERE id = 1`, /^What the search has of \w+ .* is not what the document says\.$/],
  ['another audience', `INSERT INTO search_audience VALUES (1, 'restricted-staff')`, /^What the search has of /],
  ['other words', `UPDATE search_paragraph SET text = 'Altered.' WHERE record = 1`, /^What the search has of /],
  ['words that are not found any more', `DELETE FROM search_text_en WHERE rowid IN (SELECT id FROM search_record)`, /^What the search has of /],
  ['words that it knows no more', `DELETE FROM search_word`, /^In the search, the words that it knows are not those that follow/],
  ['names that it knows no more', `DELETE FROM search_name`, /^In the search, the names of series, topics and departments are not those/],
  ['a table that is not there', `DROP TABLE search_shown`, /^What the search has of /],
])('finds %s in the search, and makes its index anew', async (_name, damage, sentence) => {
  const whole = dumpOf(current())
  const database = new DatabaseSync(current(), { defensive: false })
  database.exec(damage)
  database.close()
  const { found, isWhole, verdict } = await compare()
  expect([found[0], isWhole, verdict]).toEqual([expect.stringMatching(sentence), true, 'The search index was made anew from the stored entries.'])
  expect(dumpOf(current())).toEqual(whole)
  expect((await compare()).found).toEqual([])
  expect(new Replica(folder).search({ text: 'General Circular No. 6/2026', lang: 'en', day: '2026-11-28' }).hits[0]?.path).toBe('/circulars/general-circular/6-2026')
  expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toHaveLength(2)
})

it('finds nothing in a search index that was written entry by entry', async () => {
  const { feed } = cms
  const about = { type: 'circular', documentId: '1-2025' }
  for (const circular of [circularEntry('1-2025', { paragraph: 'Lock the vaults.' }), circularEntry('2-2025', { date: '2025-06-01', supersedes: ['1-2025'] })]) {
    const { edition } = circular as { edition: { content: { facts: Record<string, unknown> } } }
    edition.content.facts['issuingBureau'] = 'SEC'
    feed.add(circular)
    await compare()
  }
  const later = [
    bureauEntry('SEC'),
    { act: 'withdraw', ...about, at: '2025-07-01T01:00:00.000Z', withdrawal: { on: '2025-07-01', reason: 'withdrawn', explanation: {} } },
    { act: 'restore', ...about, at: '2025-08-01T01:00:00.000Z', withdrawal: null },
    circularEntry('1-2025', { paragraph: 'Lock the vaults twice.', classification: 'restricted-staff', at: '2025-09-01T01:00:00.000Z', firstAt: '2025-01-02T01:00:00.000Z' }),
    bureauEntry('SEC', 'Secretariat'),
    { act: 'unpublish', type: 'circular', documentId: '2-2025', at: '2025-10-01T01:00:00.000Z' },
    circularEntry('1-2025', { paragraph: 'Open them.', at: '2025-11-01T01:00:00.000Z', firstAt: '2025-01-02T01:00:00.000Z' }),
  ]
  for (const entry of later) {
    feed.add(entry)
    expect((await compare()).found).toEqual([])
  }
})

it('reads the words of files again, and says of which it could not', async () => {
  const [named] = read((store) => store.unreadFiles())
  const sha256 = named?.sha256 ?? ''
  read((store) => store.addTexts([{ sha256, text: 'What no file says.' }]))
  const altered = await compare()
  expect(altered.found).toContain('In the search, the words of files are not those that follow from the documents.')
  expect((await compare()).found).toEqual([])
  read((store) => store.addTexts([{ sha256, text: 'What no file says.' }]))
  rmSync(join(folder, 'files', sha256))
  await cms.stop()
  cms = await startFixtureCms({ feed: exampleFeed(), files: {} })
  const { found, notLookedAt } = await compare()
  expect([found, notLookedAt]).toEqual([[expect.stringContaining('is not kept: The CMS answered 404')], expect.arrayContaining([expect.stringContaining('The words of 1 files in the search')])])
})

it('takes away files that no document names, and leaves what is being written', async () => {
  const files = join(folder, 'files')
  const old = new Date(Date.now() - 7_200_000)
  const names = [sha256OfNothing, `${'b'.repeat(64)}.disposition`, `${'c'.repeat(64)}.1.x.new`, `${'d'.repeat(64)}.1.x.new`]
  for (const name of names) writeFileSync(join(files, name), '')
  for (const name of names.slice(0, 3)) utimesSync(join(files, name), old, old)
  const { found } = await compare()
  expect(found.filter((one) => one.includes('named by no document'))).toHaveLength(3)
  expect(names.map((name) => existsSync(join(files, name)))).toEqual([false, false, false, true])
})

it('makes another one where the file is no database any more', async () => {
  const whole = dumpOf(current())
  writeFileSync(current(), 'no database, by far')
  expect((await compare()).found[0]).toContain('The file cannot be read')
  expect(dumpOf(current())).toEqual(whole)
})

it('finds a kept file that was damaged, and has it again', async () => {
  const files = join(folder, 'files')
  const [name = ''] = readdirSync(files).filter((one) => !one.includes('.'))
  writeFileSync(join(files, name), 'altered')
  const { found, isWhole } = await compare()
  expect([found, isWhole]).toEqual([[`The file ${name} was damaged. It is asked for again.`], true])
  expect((await compare()).found).toEqual([])
})

it('takes nothing away for a CMS that has much less, unless somebody says that it is right', async () => {
  const before = dumpOf(current())
  await cms.stop()
  const feed = new FixtureFeed()
  feed.add(bureauEntry('ONE'))
  cms = await startFixtureCms({ feed })
  const refused = await compare()
  expect([refused.isWhole, refused.verdict]).toEqual([false, expect.stringContaining('run this again with --accept')])
  expect(dumpOf(current())).toEqual(before)
  expect((await compare(true)).isWhole).toBe(true)
  expect(dumpOf(current())['versions']).toHaveLength(1)
})

it('takes nothing away for a CMS that was restored from an older copy, unless somebody says that it is right', async () => {
  cms.feed.add(bureauEntry('NEW'))
  await compare()
  const before = dumpOf(current())
  await cms.stop()
  cms = await startFixtureCms({ feed: exampleFeed() })
  const refused = await compare()
  expect([refused.isWhole, refused.verdict]).toEqual([false, expect.stringContaining('does not have 1 of the entries that readers have, the first of them publish of bureau NEW')])
  expect(dumpOf(current())).toEqual(before)
  expect((await compare(true)).isWhole).toBe(true)
  expect(dumpOf(current())).not.toEqual(before)
})

it.each([
  ['fewer entries than it says', (lines: string[]) => lines.toSpliced(2, 1)],
  ['another number of them at its end', (lines: string[]) => [...lines.slice(0, -2), (lines.at(-2) ?? '').replace(/"entries":\d+/, '"entries":1'), '']],
])('changes nothing for a snapshot with %s', async (_name, changed) => {
  const before = dumpOf(current())
  cms.alter({ snapshot: (lines) => changed(lines.split('\n')).join('\n') })
  await expect(compare()).rejects.toMatchObject({ code: 'contradictory' })
  expect(dumpOf(current())).toEqual(before)
})

it('gives a feed up that leads nowhere', async () => {
  cms.alter({ page: () => ({ data: cms.feed.entries.slice(0, 2), meta: { cursor: cms.feed.entries[1]?.cursor, more: true } }) })
  await expect(compare()).rejects.toMatchObject({ code: 'out-of-place' })
})

it('changes nothing for a CMS that gives no good answer', async () => {
  const before = dumpOf(current())
  cms.fail('half')
  await expect(compare()).rejects.toThrow('The CMS cannot be reached, or broke its answer off.')
  expect(dumpOf(current())).toEqual(before)
})
