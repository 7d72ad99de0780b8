import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Change } from '@clf/content'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bureauEntry } from '../../fixture/bureau-entry.ts'
import { circularEntry } from '../../fixture/circular-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { exampleFeed, fixtureToken, startFixtureCms } from '../../fixture/fixture-cms.ts'
import type { FeedFaultKind, FixtureCms } from '../../fixture/fixture-cms.ts'
import { fixtureFiles } from '../../fixture/publication.ts'
import { KeptFiles } from '../files/kept-files.ts'
import { createReplicaClient } from '../reading/replica-client.ts'
import { Replica } from '../reading/replica.ts'
import { readStatus } from '../status.ts'
import type { Placeless } from '../store/check-entry.ts'
import { storeIn } from '../store/folder.ts'
import { Tail } from './tail.ts'

const patient = { timeout: 30_000, interval: 20 }
let folder: string
let running: { tail: Tail; ended: Promise<void> }[]
let said: string[]
let cms: FixtureCms

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clf-tail-'))
  running = []
  said = []
})
afterEach(async () => {
  for (const { tail } of running) tail.stop()
  await Promise.all(running.map(({ ended }) => ended))
  await cms.stop()
  rmSync(folder, { recursive: true })
})

async function follow(feed: FixtureFeed): Promise<void> {
  cms = await startFixtureCms({ feed })
  start()
  await expect.poll(() => readStatus(folder).cursor, patient).toBe(feed.entries.at(-1)?.cursor)
}

function start(cmsUrl = cms.url): void {
  const tail = new Tail({ folder, cmsUrl, token: fixtureToken, againMs: 100 }, (sentence) => said.push(sentence))
  running.push({ tail, ended: tail.run() })
}

/** Names of bureaux, as a page reads them. */
const names = async (replica = new Replica(folder)) => (await createReplicaClient(replica).all('bureaus', { locale: 'en', sort: ['code:asc'] })).map(({ name }) => name)

function bureaus(...ids: string[]): FixtureFeed {
  const feed = new FixtureFeed()
  for (const id of ids) feed.add(bureauEntry(id, `Bureau ${id}`))
  return feed
}

describe('a replica', () => {
  it('has what is public, and what is published next, changed and taken away', async () => {
    const feed = bureaus('a', 'b')
    await follow(feed)
    const replica = new Replica(folder)
    expect(await names(replica)).toEqual(['Bureau a', 'Bureau b'])
    feed.add(bureauEntry('c', 'Bureau c'))
    feed.add(bureauEntry('b', 'Bureau B'))
    feed.add({ act: 'unpublish', type: 'bureau', documentId: 'a', at: '2026-11-02T00:00:00.000Z' })
    await expect.poll(() => names(replica), patient).toEqual(['Bureau B', 'Bureau c'])
  })

  it('goes on where it was, with what came meanwhile', async () => {
    const feed = bureaus('a')
    await follow(feed)
    for (const { tail, ended } of running.splice(0)) {
      tail.stop()
      await ended
    }
    feed.add(bureauEntry('b', 'Bureau b'))
    start()
    await expect.poll(() => names(), patient).toEqual(['Bureau a', 'Bureau b'])
    expect(said).toEqual([])
  })

  it('tells a reader that nothing can be read before it was filled, and what there is before its end is no answer', async () => {
    cms = await startFixtureCms({ feed: bureaus('a', 'b', 'c') })
    cms.feed.mostOnPage = 1
    cms.fail('silent')
    start()
    await expect(names()).rejects.toThrow('being filled')
    cms.fail(null)
    await expect.poll(() => names().catch(() => null), patient).toEqual(['Bureau a', 'Bureau b', 'Bureau c'])
  })

  it('keeps the files of what is public, whole ones alone', async () => {
    const feed = exampleFeed()
    feed.add(namingFile('/uploads/drawing.svg', 'f'.repeat(64)))
    await follow(feed)
    const kept = new KeptFiles(folder)
    const sha256 = createHash('sha256').update(fixtureFiles['/uploads/checklist.pdf'] ?? '').digest('hex')
    await expect.poll(() => kept.has(sha256), patient).toBe(true)
    await expect.poll(() => readStatus(folder).filesMissing, patient).toBe(1)
    expect(kept.has('f'.repeat(64))).toBe(false)
    expect(new Replica(folder).file('/uploads/checklist.pdf')).toEqual({ sha256, isOpen: true })
  })

  it('keeps the files of past versions and of restricted papers, and none of what was taken from readers', async () => {
    const [restricted = '', before = '', gone = ''] = ['restricted', 'before', 'gone'].map((name) => sha256Of(`/uploads/${name}.txt`))
    const feed = new FixtureFeed()
    feed.add(withFile(circularEntry('1-2025', { classification: 'restricted-staff' }), '/uploads/restricted.txt'))
    feed.add(withFile(circularEntry('2-2025'), '/uploads/before.txt'))
    feed.add(circularEntry('2-2025', { at: '2025-02-02T01:00:00.000Z' }))
    feed.add(withFile(circularEntry('3-2025'), '/uploads/gone.txt'))
    feed.add({ act: 'unpublish', type: 'circular', documentId: '3-2025', at: '2025-03-02T01:00:00.000Z' })
    await follow(feed)
    const kept = new KeptFiles(folder)
    await expect.poll(() => [kept.has(restricted), kept.has(before)], patient).toEqual([true, true])
    await expect.poll(() => readStatus(folder).filesMissing, patient).toBe(0)
    expect(kept.has(gone)).toBe(false)
    const replica = new Replica(folder)
    expect(['/uploads/restricted.txt', '/uploads/before.txt', '/uploads/gone.txt'].map((url) => replica.file(url))).toEqual([null, { sha256: before, isOpen: true }, null])
    expect([['restricted-admin'], ['restricted-staff']].map((audiences) => replica.file('/uploads/restricted.txt', audiences))).toEqual([null, { sha256: restricted, isOpen: false }])
  })
})

const sha256Of = (url: string): string => createHash('sha256').update(fixtureFiles[url] ?? '').digest('hex')

function withFile(entry: Placeless, url: string): Placeless {
  const { edition, ...rest } = entry as unknown as { edition: { content: object } }
  const content = { ...edition.content, files: { F: { documentId: 'F', name: basename(url), url, mime: 'text/plain', size: 1 } } }
  return { ...rest, edition: { ...edition, sha256: { F: sha256Of(url) }, content } } as unknown as Placeless
}

function namingFile(url: string, sha256: string): Record<string, unknown> {
  const entry = bureauEntry('with-file') as { edition: { content: object } }
  const content = { ...entry.edition.content, files: { drawing: { documentId: 'drawing', name: 'drawing.svg', url } } }
  return { ...entry, edition: { ...entry.edition, sha256: { drawing: sha256 }, content } }
}

describe('an answer that is none', () => {
  const faults: [FeedFaultKind, string][] = [
    ['null', 'malformed'],
    ['list', 'malformed'],
    ['html', 'malformed'],
    ['wrong-type', 'malformed'],
    ['half', 'unreachable'],
    ['broken', 'unreachable'],
    [401, 'refused'],
    [403, 'refused'],
    [429, 'too-many'],
    [500, 'failing'],
    [503, 'failing'],
  ]

  it.each(faults)('of the kind %s replaces nothing, is told as %s, and is asked for again', async (fault, code) => {
    const feed = bureaus('a', 'b')
    await follow(feed)
    cms.fail(fault)
    await expect.poll(() => readStatus(folder).fault?.code, patient).toBe(code)
    expect(await names()).toEqual(['Bureau a', 'Bureau b'])
    // Besides, the connection that was waiting may have been told of: it ended when the answers became others.
    expect(said.length).toBeLessThanOrEqual(2)
    feed.add(bureauEntry('c', 'Bureau c'))
    cms.fail(null)
    await expect.poll(() => names(), patient).toEqual(['Bureau a', 'Bureau b', 'Bureau c'])
    expect([readStatus(folder).fault, said.at(-1)]).toEqual([null, 'The CMS answers again.'])
  })

  it('to a replica without a token says what to set', async () => {
    cms = await startFixtureCms()
    const tail = new Tail({ folder, cmsUrl: cms.url }, (sentence) => said.push(sentence))
    running.push({ tail, ended: tail.run() })
    await expect.poll(() => said[0], patient).toContain('Set CLF_CMS_TOKEN')
  })
})

describe('an entry that is corrupt', () => {
  it('is asked for again and then set aside, the rest goes on, and it is applied when it comes whole', async () => {
    const feed = bureaus('a', 'b', 'c')
    const [, good] = feed.entries
    if (!good) throw new Error('The feed is empty.')
    feed.entries[1] = { ...good, at: '2020-01-01T00:00:00.000Z' } as Change
    await follow(feed)
    expect([await names(), readStatus(folder).setAside]).toEqual([['Bureau a', 'Bureau c'], 1])
    expect(said).toContainEqual(expect.stringContaining('Set aside, an entry after 1-'))
    feed.entries[1] = good
    feed.add(bureauEntry('d', 'Bureau d'))
    await expect.poll(() => names(), patient).toEqual(['Bureau a', 'Bureau b', 'Bureau c', 'Bureau d'])
    await expect.poll(() => readStatus(folder).setAside, patient).toBe(0)
  })

  it('and so badly that it has no place hides nothing that stands behind it', async () => {
    const feed = bureaus('a', 'b', 'c', 'd')
    const lost = feed.entries.splice(1, 2, {} as never)
    await follow(feed)
    expect(await names()).toEqual(['Bureau a', 'Bureau d'])
    feed.entries.splice(1, 1, ...lost)
    feed.add(bureauEntry('e', 'Bureau e'))
    await expect.poll(() => names(), patient).toEqual(['Bureau a', 'Bureau b', 'Bureau c', 'Bureau d', 'Bureau e'])
  })
})

describe('a CMS with another history', () => {
  async function replacedBy(feed: FixtureFeed): Promise<void> {
    await cms.stop()
    cms = await startFixtureCms({ port: Number(new URL(cms.url).port), feed })
  }

  it('is read from its beginning beside what readers have, which is swapped when it is whole', async () => {
    await follow(bureaus('a', 'b'))
    const before = storeIn(folder, 'current')
    const replica = new Replica(folder)
    expect(await names(replica)).toEqual(['Bureau a', 'Bureau b'])
    await replacedBy(bureaus('x', 'y', 'z'))
    await expect.poll(() => names(replica), patient).toEqual(['Bureau x', 'Bureau y', 'Bureau z'])
    expect(storeIn(folder, 'current')).not.toBe(before)
  })

  it('takes nothing away when it has much less', async () => {
    await follow(bureaus('a', 'b', 'c', 'd'))
    await replacedBy(bureaus('x'))
    await expect.poll(() => said, patient).toContainEqual(expect.stringContaining('The CMS has 1 public documents, and readers are shown 4. Readers keep what they have.'))
    expect(await names()).toEqual(['Bureau a', 'Bureau b', 'Bureau c', 'Bureau d'])
  })
})

it('ends when it has filled a large store, and goes on where it was when it is started again', async () => {
  cms = await startFixtureCms({ feed: exampleFeed() })
  const tail = new Tail({ folder, cmsUrl: cms.url, token: fixtureToken, restAfter: 10 }, (sentence) => said.push(sentence))
  await tail.run()
  expect([readStatus(folder).cursor, new Replica(folder).isFilled]).toEqual([cms.feed.entries.at(-1)?.cursor, true])
  cms.feed.add(bureauEntry('NEW', 'Harbours'))
  start()
  await expect.poll(() => names(), patient).toContain('Harbours')
})
