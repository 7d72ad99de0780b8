import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bureauEntry } from '../../fixture/bureau-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { exampleFeed, fixtureToken, startFixtureCms } from '../../fixture/fixture-cms.ts'
import type { FixtureCms } from '../../fixture/fixture-cms.ts'
import { dumpOf } from '../../fixture/store-dump.ts'
import { storeIn } from '../store/folder.ts'
import { reconcile } from './reconcile.ts'

let folder: string
let cms: FixtureCms
const compare = (isAccepted = false) => reconcile({ folder, cmsUrl: cms.url, token: fixtureToken, isAccepted })
const current = () => storeIn(folder, 'current') ?? ''

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
  expect(await compare()).toEqual({ found: [], isWhole: true, verdict: 'Nothing had to be done.', entries: cms.feed.entries.length })
  expect(current()).toBe(before)
})

it.each([
  ['an entry that was altered', `UPDATE entries SET body = (SELECT body FROM entries WHERE number = 2) WHERE number = 3`, /^Entry 3 is not as it was received\.$/],
  ['an entry whose bytes are none', `UPDATE entries SET body = x'00' WHERE number = 3`, /^Entry 3 is not as it was received\.$/],
  ['words that were altered', `UPDATE words SET listing = '{}' WHERE version = 5`, /^What pages read of entry 5 in words is not what it says\.$/],
  ['a row that nothing wrote', `INSERT INTO words VALUES (5, 'xx', '{}', '{}')`, /^words has \d+ rows, \d+ follow from the entries\.$/],
  ['an entry that was lost', `PRAGMA foreign_keys = OFF; DELETE FROM words WHERE version = 5; DELETE FROM versions WHERE number = 5; DELETE FROM entries WHERE number = 5`, /^Missing: an entry of /],
])('finds %s, and makes the store anew', async (_name, damage, sentence) => {
  const whole = dumpOf(current())
  const database = new DatabaseSync(current())
  database.exec(damage)
  database.close()
  const { found, isWhole, verdict } = await compare()
  expect([found[0], isWhole, verdict]).toEqual([expect.stringMatching(sentence), true, 'The store was made anew from the feed, and is what the CMS says.'])
  expect(dumpOf(current())).toEqual(whole)
  expect((await compare()).found).toEqual([])
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

it('changes nothing for a CMS that gives no good answer', async () => {
  const before = dumpOf(current())
  cms.fail('half')
  await expect(compare()).rejects.toThrow('The CMS cannot be reached, or broke its answer off.')
  expect(dumpOf(current())).toEqual(before)
})
