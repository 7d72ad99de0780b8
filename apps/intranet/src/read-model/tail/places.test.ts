import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Change, ChangePage } from '@clf/content'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bureauEntry } from '../../fixture/bureau-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { fixtureToken, startFixtureCms } from '../../fixture/fixture-cms.ts'
import type { FixtureCms } from '../../fixture/fixture-cms.ts'
import { healthOf } from '../health.ts'
import { createReplicaClient } from '../reading/replica-client.ts'
import { Replica } from '../reading/replica.ts'
import { readStatus } from '../status.ts'
import { entryHash, withoutPlace } from '../store/check-entry.ts'
import { Tail } from './tail.ts'

const patient = { timeout: 30_000, interval: 20 }
let folder: string
let cms: FixtureCms
let said: string[]
let tail: Tail
let ended: Promise<void>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clf-places-'))
  said = []
})
afterEach(async () => {
  tail.stop()
  await ended
  await cms.stop()
  rmSync(folder, { recursive: true })
})

/** Follows a feed of bureaux until it has all of them. */
async function follow(...ids: string[]): Promise<void> {
  cms = await startFixtureCms({ feed: feedOf(...ids) })
  tail = new Tail({ folder, cmsUrl: cms.url, token: fixtureToken, againMs: 100 }, (sentence) => said.push(sentence))
  ended = tail.run()
  await expect.poll(() => readStatus(folder).cursor, patient).toBe(cms.feed.entries.at(-1)?.cursor)
}

function feedOf(...ids: string[]): FixtureFeed {
  const feed = new FixtureFeed()
  for (const id of ids) feed.add(bureauEntry(id, `Bureau ${id}`))
  return feed
}

const names = async () => (await createReplicaClient(new Replica(folder)).all('bureaus', { locale: 'en', sort: ['code:asc'] })).map(({ name }) => name)
const health = () => healthOf(readStatus(folder), true, new Date(), 120)
const faulty = (code: string) => expect.poll(health, patient).toMatchObject({ cms: 'down', fault: expect.stringContaining(`${code} since `) })
const isWell = () => expect.poll(health, patient).toMatchObject({ cms: 'up' })

/** An entry with other content at the same place, whose hash is right. */
function another(entry: Change, content: object): Change {
  const { edition: _edition, ...rest } = entry as Change & { edition?: object }
  const changed = { ...rest, ...content } as Change
  return { ...changed, hash: entryHash(withoutPlace(changed)) }
}

const pageOf = (data: readonly Change[], more = false): ChangePage => ({ data: [...data], meta: { cursor: data.at(-1)?.cursor ?? null, more } })
const renamed = (entry: Change, name: string): Change => another(entry, { edition: (bureauEntry(entry.documentId, name) as { edition: object }).edition })
const unpublish = (documentId: string) => ({ act: 'unpublish', type: 'bureau', documentId, at: '2026-11-02T00:00:00.000Z' })

describe('a feed', () => {
  it.each([
    ['back to what was read', ({ entries }: FixtureFeed) => pageOf(entries.slice(0, 2))],
    ['back to the same entry again and again', ({ entries }: FixtureFeed) => pageOf([entries[1], entries[1], entries[1]] as Change[], true)],
    ['to a place that is said to be after its end', ({ entries }: FixtureFeed) => ({ data: entries.slice(0, 2), meta: { cursor: '99-0123456789abcdef-f1c7de00', more: false } })],
    ['to numbers that the CMS does not have', (feed: FixtureFeed) => pageOf([{ ...feed.add(bureauEntry('d', 'Bureau d')), number: 1_000, cursor: '1000-0123456789abcdef-f1c7de00' }])],
  ])('that leads %s changes nothing, is told, and is read on when it is right', async (_name, made) => {
    await follow('a', 'b', 'c')
    const page = made(cms.feed)
    cms.alter({ page: () => page })
    await faulty('out-of-place')
    expect(await names()).toEqual(['Bureau a', 'Bureau b', 'Bureau c'])
    cms.alter(null)
    cms.feed.add(bureauEntry('e', 'Bureau e'))
    await expect.poll(names, patient).toEqual(expect.arrayContaining(['Bureau a', 'Bureau b', 'Bureau c', 'Bureau e']))
    await isWell()
    expect(said.at(-1)).toBe('The CMS answers again.')
  })

  it('that gives another entry at a place that was read leaves the good one, and what is said of it is forgotten when it is right', async () => {
    await follow('a', 'b', 'c')
    const other = cms.feed.entries.slice(0, 2).map((entry) => renamed(entry, 'Altered'))
    cms.alter({ page: () => pageOf(other) })
    await expect.poll(health, patient).toMatchObject({ setAside: '2', setAsideFor: expect.stringMatching(/^Entry 1 is stored with the hash .*\(contradictory\)$/) })
    expect(await names()).toEqual(['Bureau a', 'Bureau b', 'Bureau c'])
    cms.alter(null)
    cms.feed.add(bureauEntry('d', 'Bureau d'))
    await expect.poll(() => readStatus(folder).setAside, patient).toBe(0)
    expect(await names()).toEqual(['Bureau a', 'Bureau b', 'Bureau c', 'Bureau d'])
  })

  it('that skips entries is told, and has them when they come', async () => {
    await follow('a')
    cms.alter({
      page: ({ data, meta }) => ({
        data: data.filter(({ documentId }) => documentId !== 'b'),
        meta: { ...meta, cursor: data.findLast(({ documentId }) => documentId !== 'b')?.cursor ?? meta.cursor },
      }),
    })
    cms.feed.add(bureauEntry('b', 'Bureau b'))
    cms.feed.add(bureauEntry('c', 'Bureau c'))
    await expect.poll(health, patient).toMatchObject({ setAside: '1', setAsideFor: expect.stringMatching(/^It follows 2-.*\(out-of-place\)$/) })
    cms.alter(null)
    cms.feed.add(bureauEntry('d', 'Bureau d'))
    await expect.poll(names, patient).toEqual(['Bureau a', 'Bureau b', 'Bureau c', 'Bureau d'])
    await expect.poll(() => readStatus(folder).setAside, patient).toBe(0)
  })

  it('that leaves numbers out, as one does that withholds a document, is believed when the CMS knows the place', async () => {
    await follow('a')
    const withheld = cms.feed.add(bureauEntry('b', 'Bureau b'))
    const next = cms.feed.add(bureauEntry('c', 'Bureau c'))
    cms.feed.entries.splice(cms.feed.entries.indexOf(withheld), 1)
    Object.assign(next, { previous: withheld.previous })
    await expect.poll(names, patient).toEqual(['Bureau a', 'Bureau c'])
    await isWell()
  })

  it('that says in one answer that a document is public and that it is not changes nothing of it, and is believed when it says one thing', async () => {
    await follow('a', 'b')
    const isBoth = (entry: Change) => (entry.number === 3 ? [another(entry, unpublish('b')), renamed(entry, 'Altered')] : [entry])
    cms.alter({ page: ({ data, meta }) => ({ data: data.flatMap(isBoth), meta }) })
    cms.feed.add(bureauEntry('b', 'Bureau B'))
    cms.feed.add(bureauEntry('c', 'Bureau c'))
    await expect.poll(health, patient).toMatchObject({ setAside: '2', setAsideFor: expect.stringContaining('(contradictory)') })
    expect(await names()).toEqual(['Bureau a', 'Bureau b', 'Bureau c'])
    cms.alter(null)
    await expect.poll(names, patient).toEqual(['Bureau a', 'Bureau B', 'Bureau c'])
    await expect.poll(() => readStatus(folder).setAside, patient).toBe(0)
  })

  it.each([['withdraw', null], ['restore', { on: '2026-11-02', reason: 'withdrawn', explanation: {} }]])('that says %s and the contrary of it in an entry is told so', async (act, withdrawal) => {
    await follow('a')
    cms.feed.add({ ...unpublish('a'), act, withdrawal })
    await expect.poll(health, patient).toMatchObject({ setAsideFor: expect.stringMatching(/^It is called .*\(contradictory\)$/) })
    expect(await names()).toEqual(['Bureau a'])
  })
})

describe('a CMS that was restored from an older copy', () => {
  it('takes nothing from readers, who are told as of when, and is followed when what was lost is done again', async () => {
    await follow('a', 'b', 'c')
    const [, , lost] = cms.feed.entries
    const before = readStatus(folder).answered
    const older = feedOf('a', 'b')
    cms.answerFrom(() => older)
    await faulty('older')
    expect([await names(), readStatus(folder).fault?.message]).toEqual([
      ['Bureau a', 'Bureau b', 'Bureau c'],
      expect.stringContaining(`does not have 1 of the entries that readers have, the first of them publish of bureau c at ${lost?.at}`),
    ])
    older.add(bureauEntry('d', 'Bureau d'))
    await expect.poll(() => readStatus(folder).cursor === older.entries.at(-1)?.cursor || said.length > 0, patient).toBe(true)
    expect([await names(), readStatus(folder).answered === before]).toEqual([['Bureau a', 'Bureau b', 'Bureau c'], true])
    older.add(bureauEntry('c', 'Bureau C'))
    await expect.poll(names, patient).toEqual(['Bureau a', 'Bureau b', 'Bureau C', 'Bureau d'])
    await isWell()
  })

  it('does not bring back what was taken from readers', async () => {
    await follow('a', 'b')
    cms.feed.add(unpublish('b'))
    await expect.poll(names, patient).toEqual(['Bureau a'])
    const older = feedOf('a', 'b')
    cms.answerFrom(() => older)
    await faulty('older')
    expect(await names()).toEqual(['Bureau a'])
  })

  it('is forgotten when the newer copy is back', async () => {
    await follow('a', 'b', 'c')
    const older = feedOf('a')
    cms.answerFrom(() => older)
    // It has less than half of the documents besides.
    await faulty('much-less')
    cms.answerFrom(null)
    cms.feed.add(bureauEntry('d', 'Bureau d'))
    await expect.poll(names, patient).toEqual(['Bureau a', 'Bureau b', 'Bureau c', 'Bureau d'])
    await isWell()
  })
})

describe('two CMSs at one address', () => {
  it('are told, and what readers have is followed by the one whose history it is', async () => {
    await follow('a', 'b')
    const other = feedOf('x', 'y', 'z')
    let count = 0
    cms.answerFrom(() => ((count += 1) % 2 === 0 ? cms.feed : other))
    await faulty('two-histories')
    cms.feed.add(bureauEntry('c', 'Bureau c'))
    await expect.poll(names, patient).toEqual(['Bureau a', 'Bureau b', 'Bureau c'])
    expect(health()).toMatchObject({ cms: 'down', fault: expect.stringContaining('two-histories') })
  })
})
