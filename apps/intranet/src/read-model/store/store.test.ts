import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Change } from '@clf/content'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bureauEntry } from '../../fixture/bureau-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { exampleFeed } from '../../fixture/fixture-cms.ts'
import { dumpOf } from '../../fixture/store-dump.ts'
import { checkPage } from './check-page.ts'
import { nameStore, newStorePath, storeIn } from './folder.ts'
import { openStore } from './open-store.ts'
import { schemaVersion } from './schema.ts'
import { Store, storeVersion } from './store.ts'

const now = new Date('2026-11-28T04:00:00.000Z')
let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clf-store-'))
  store = new Store(newStorePath(folder))
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const take = (entries: readonly unknown[], after = store.cursor) => store.apply(checkPage(entries, after), after, now)
function feedOf(...documents: string[]): FixtureFeed {
  const feed = new FixtureFeed()
  for (const document of documents) feed.add(bureauEntry(document))
  return feed
}

describe('a page of the feed', () => {
  it('is written whole with the cursor behind it', () => {
    const { entries } = exampleFeed()
    take(entries)
    expect([store.entries, store.cursor, store.setAside()]).toEqual([entries.length, entries.at(-1)?.cursor, []])
  })

  it('changes nothing when it comes again, whole or in part', () => {
    const { entries } = exampleFeed()
    take(entries)
    const before = dumpOf(store.path)
    take(entries)
    take(entries.slice(3, 7))
    expect(dumpOf(store.path)).toEqual(before)
  })

  it('is not written where the store is somewhere else meanwhile', () => {
    const { entries } = feedOf('a', 'b')
    take(entries.slice(0, 1))
    expect(store.apply(checkPage(entries.slice(1), null), null, now)).toBe(false)
    expect(store.entries).toBe(1)
  })

  it('keeps every version of a document, and how many are public', () => {
    const feed = feedOf('a', 'b')
    feed.add(bureauEntry('a', 'Archives'))
    feed.add({ act: 'unpublish', type: 'bureau', documentId: 'b', at: '2026-11-02T00:00:00.000Z' })
    take(feed.entries)
    expect([dumpOf(store.path)['versions']?.length, store.publicDocuments]).toEqual([3, 1])
  })
})

describe('an entry that is not what it says', () => {
  const corrupt = (entry: Change | undefined) => ({ ...entry, edition: { ...editionOf(bureauEntry('b')), work: 'other' } })

  it('is set aside with why, and the rest goes on', () => {
    const { entries: [first, second, third] } = feedOf('a', 'b', 'c')
    take([first, corrupt(second), third])
    expect([store.publicDocuments, store.cursor]).toEqual([2, third?.cursor])
    expect(store.setAside()).toEqual([{
      id: 1,
      after: first?.cursor,
      until: second?.cursor,
      reason: expect.stringMatching(/^Its hash is [0-9a-f]{64}, that of what was received [0-9a-f]{64}\. \(malformed\)$/),
      received: expect.stringContaining('"work":"other"'),
    }])
  })

  it('replaces nothing that was good', () => {
    const feed = feedOf('b')
    take(feed.entries)
    const good = dumpOf(store.path)['versions']
    take([corrupt(feed.add(bureauEntry('b', 'Changed')))])
    expect(dumpOf(store.path)['versions']).toEqual(good)
  })

  it('is forgotten when it comes whole, and the cursor stays', () => {
    const { entries: [first, second, third] } = feedOf('a', 'b', 'c')
    take([first, corrupt(second), third])
    const [waiting, ...others] = store.setAside()
    if (!waiting || !second) throw new Error('Nothing was set aside.')
    expect(others).toEqual([])
    store.mend(waiting, [second], [], now)
    expect([store.setAside(), store.publicDocuments, store.cursor]).toEqual([[], 3, third?.cursor])
  })

  it.each([
    ['that is null', () => null, /shape of an entry/],
    ['of an unknown act', (entry: Change) => ({ ...entry, act: 'erase' }), /shape of an entry: act/],
    ['without its edition', ({ cursor, previous, number, hash, type, documentId, at }: Change) => ({ cursor, previous, number, hash, type, documentId, at, act: 'publish' }), /edition/],
    ['with words in a fourth language', (entry: Change) => withWords(entry, { fr: {} }), /edition.content.words/],
    ['whose place is another one', (entry: Change) => ({ ...entry, cursor: `9${entry.cursor}` }), /Its cursor is 9/],
    ['that follows another one', (entry: Change) => ({ ...entry, previous: '7-0123456789abcdef-f1c7de00' }), /It follows 7-0123456789abcdef-f1c7de00/],
  ])('%s is set aside', (_name, damage, reason) => {
    const { entries: [first, second] } = feedOf('a', 'b')
    if (!first || !second) throw new Error('The feed is empty.')
    take([first, damage(second)])
    expect([store.publicDocuments, store.setAside().map((one) => one.reason)]).toEqual([1, [expect.stringMatching(reason)]])
  })

  it('with a body that no page can show is set aside, though its hash is right', () => {
    const feed = new FixtureFeed()
    feed.add(withWords(bureauEntry('a'), { en: { body: { type: 'document', version: 1, children: [{ type: 'paragraph', children: 'none' }] } } }))
    take(feed.entries)
    expect(store.setAside().map(({ reason }) => reason)).toEqual(['Its en.body is no document tree that can be shown. (malformed)'])
  })

  it.each([[{ type: 'none' }], ['text'], [[]]])('with %j for a body is set aside', (body) => {
    const feed = new FixtureFeed()
    feed.add(withWords(bureauEntry('a'), { en: { body } }))
    feed.add(withWords(bureauEntry('b'), { en: { body: null } }))
    take(feed.entries)
    expect([store.setAside().map(({ reason }) => reason), store.publicDocuments]).toEqual([['Its en.body is no document tree that can be shown. (malformed)'], 1])
  })

  it('with the number of another one is set aside, and the one that is stored stays', () => {
    const feed = feedOf('a')
    take(feed.entries)
    take(feedOf('z').entries)
    expect([dumpOf(store.path)['versions']?.length, store.setAside().map(({ reason }) => reason)]).toEqual([1, [expect.stringContaining('Entry 1 is stored with the hash')]])
  })
})

const editionOf = (entry: object) => (entry as { edition: { content: object } }).edition

function withWords(entry: object, words: object): Record<string, unknown> {
  const edition = editionOf(entry)
  return { ...entry, edition: { ...edition, content: { ...edition.content, words } } }
}

describe('a folder of stores', () => {
  const said: string[] = []
  const open = () => openStore(folder, now, (sentence) => said.push(sentence))

  it('goes on with the store that was being filled', () => {
    const first = open()
    first.store.close()
    const second = open()
    expect([second.isNext, second.store.path]).toEqual([true, first.store.path])
    second.store.close()
  })

  it('makes a store of another version anew from its own entries, beside it, and swaps', () => {
    const { entries: [first, second, ...others] } = exampleFeed()
    take([first, null, ...others])
    store.markFilled()
    const before = dumpOf(store.path)
    nameStore(folder, 'current', store.path)
    const old = new DatabaseSync(store.path)
    old.exec(`PRAGMA user_version = ${schemaVersion + 1}; DROP TABLE version_files; DROP TABLE words; DROP TABLE versions`)
    old.close()
    const { store: made, isNext } = open()
    expect([isNext, storeIn(folder, 'current') === made.path, made.path === store.path, storeVersion(made.path), made.isFilled]).toEqual([false, true, false, schemaVersion, true])
    expect(dumpOf(made.path)).toEqual(before)
    expect(second).toBeDefined()
    made.close()
  })

  it('fills another store beside one that is no database any more', () => {
    const path = newStorePath(folder)
    writeFileSync(path, 'no database, by far')
    nameStore(folder, 'current', path)
    const { store: next, isNext } = open()
    expect([isNext, next.path === path, storeIn(folder, 'current')]).toEqual([true, false, path])
    expect(said.at(-1)).toContain('cannot be used')
    next.close()
  })
})
