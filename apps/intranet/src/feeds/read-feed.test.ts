import { languageTags } from '@clf/text'
import { afterEach, describe, expect, it } from 'vitest'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { clientAsAt } from '../as-at/client-as-at.ts'
import { everyCollection, findCollection } from '../collections/collection.ts'
import { circularEntry } from '../fixture/circular-entry.ts'
import { feedOf, fixtureDocuments } from '../fixture/documents.ts'
import { FixtureFeed } from '../fixture/feed.ts'
import { readStore } from '../fixture/read-store.ts'
import type { ReadStore } from '../fixture/read-store.ts'
import { readXml } from '../fixture/read-xml.ts'
import type { XmlElement } from '../fixture/read-xml.ts'
import { createReplicaClient } from '../read-model/reading/replica-client.ts'
import type { Placeless } from '../read-model/store/check-entry.ts'
import { toAtom } from './atom.ts'
import type { Feed } from './feed.ts'
import { feedPath, readFeedPath } from './feed-links.ts'
import { toJsonFeed } from './json-feed.ts'
import { readFeed } from './read-feed.ts'

const origin = 'https://intranet.example'
let read: ReadStore | undefined

afterEach(() => {
  read?.close()
  read = undefined
})

function clientOf(entries: readonly Placeless[], now = '2026-11-28T04:00:00.000Z'): CmsClient {
  const feed = new FixtureFeed()
  for (const entry of entries) feed.add(entry)
  read = readStore(feed)
  return createReplicaClient(read.replica, { now: () => new Date(now) })
}

const fixture = () => clientOf(feedOf(fixtureDocuments))

async function feedIn(cms: CmsClient, path = '', { lang = 'en' as const, day = '2026-11-28', query = '' }: { lang?: (typeof languageTags)[number]; day?: string; query?: string } = {}): Promise<Feed> {
  return readFeed({ cms, lang, day, origin, query, revised: '2026-11-23' }, await findCollection(cms, lang, path))
}

const tag = /^tag:[\w.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w.~!$&'()*+,;=:@/?%-]+$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const own = ({ children }: XmlElement, name: string) => children.filter((one) => one.name === name)
const textOf = (element: XmlElement, name: string) => own(element, name).map(({ text }) => text)

/** What RFC 4287 asks of a feed and its entries, as far as this house writes them. */
function faultsOf(feed: XmlElement): string[] {
  const faults: string[] = []
  const expectOnce = (element: XmlElement, name: string, pattern: RegExp): void => {
    const [text = '', ...more] = textOf(element, name)
    if (more.length > 0 || !pattern.test(text)) faults.push(`${element.name} has ${name} ${JSON.stringify([text, ...more])}`)
  }
  const expectLink = (element: XmlElement, rel: string): void => {
    const found = own(element, 'link').filter(({ attributes }) => attributes['rel'] === rel)
    if (found.length !== 1 || URL.parse(found[0]?.attributes['href'] ?? '') === null) faults.push(`${element.name} has ${found.length} links ${rel}`)
  }
  if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') faults.push(`the root is ${feed.name}`)
  for (const element of [feed, ...own(feed, 'entry')]) {
    expectOnce(element, 'id', tag)
    expectOnce(element, 'title', /\S/)
    expectOnce(element, 'updated', instant)
    expectLink(element, 'alternate')
  }
  expectLink(feed, 'self')
  if (own(feed, 'author').flatMap((author) => textOf(author, 'name')).join('') === '') faults.push('the feed has no author')
  for (const entry of own(feed, 'entry')) {
    expectOnce(entry, 'published', instant)
    expectOnce(entry, 'summary', /\S/)
  }
  const ids = own(feed, 'entry').flatMap((entry) => textOf(entry, 'id'))
  if (new Set(ids).size !== ids.length) faults.push('two entries have one id')
  return faults
}

describe('the feeds of the house', () => {
  it('are valid Atom and JSON in three languages: of all documents, each kind, topic, series and issuer', async () => {
    const cms = fixture()
    for (const lang of languageTags) {
      const collections = await everyCollection(cms, lang)
      expect(collections.map(({ path }) => path)).toEqual(expect.arrayContaining(['', '/circulars', '/services', '/topics/records', '/series/general-circular', '/departments/drb']))
      for (const collection of collections) {
        const feed = await readFeed({ cms, lang, day: '2026-11-28', origin, query: '', revised: '2026-11-23' }, collection)
        const self = `${origin}/en${feedPath(collection, 'atom')}`
        const atom = readXml(toAtom(feed, self))
        expect(faultsOf(atom), collection.path).toEqual([])
        expect(atom.attributes['xml:lang']).toBe(lang)
        const json = JSON.parse(toJsonFeed(feed, self)) as { version: string; title: string; feed_url: string; language: string; items: Record<string, unknown>[] }
        expect([json.version, json.title, json.feed_url, json.language]).toEqual(['https://jsonfeed.org/version/1.1', feed.title, self, lang])
        for (const { id, url, content_text: text, date_published: published, date_modified: modified } of json.items) {
          expect([id, url, published, modified]).toEqual([expect.stringMatching(tag), expect.stringMatching(/^https:/), expect.stringMatching(instant), expect.stringMatching(instant)])
          expect(text).toMatch(/\S/)
        }
        expect(json.items.map(({ id }) => id)).toEqual(own(atom, 'entry').flatMap((entry) => textOf(entry, 'id')))
        if (collection.path !== '/departments/fdb') expect(json.items.length, collection.path).toBeGreaterThan(0)
      }
    }
  })

  it('name nothing that is restricted', async () => {
    const cms = fixture()
    for (const lang of languageTags) {
      for (const { path } of await everyCollection(cms, lang)) {
        const feed = await feedIn(cms, path, { lang })
        expect(`${toAtom(feed, origin)}${toJsonFeed(feed, origin)}`).not.toMatch(/secret store|機密倉庫|机密仓库|7-2026|8-2026/)
      }
    }
  })

  it('hold the documents of their collection and no others', async () => {
    const cms = fixture()
    const kindsIn = async (path: string) => new Set((await feedIn(cms, path)).entries.map(({ link }) => link.split('/')[4]))
    expect(await kindsIn('/guidelines')).toEqual(new Set(['guidelines']))
    expect(await kindsIn('/series/general-circular')).toEqual(new Set(['circulars']))
    expect(await kindsIn('')).toEqual(new Set(['circulars', 'guidelines', 'references', 'services']))
    expect((await feedIn(cms, '/departments/fdb')).entries).toEqual([])
  })

  it('say reference and status before the title, in each language', async () => {
    const cms = fixture()
    const titles = async (lang: (typeof languageTags)[number]) => (await feedIn(cms, '/circulars', { lang })).entries.map(({ title }) => title)
    expect(await titles('en')).toContain('General Circular No. 6/2026 (In force): Yearly review of web pages')
    expect(await titles('zh-Hant-HK')).toContain('總務通告第2/2020號（已被取代）：網頁覆檢')
    expect(await titles('zh-Hans')).toContain('总务通告第6/2026号（现行）：网页每年覆检')
  })
})

describe('a public version', () => {
  const first = circularEntry('general/1-2025', { title: 'First & "foremost" <b>', date: '2025-01-02' })
  const corrected = circularEntry('general/1-2025', { title: 'Corrected', date: '2025-01-02', at: '2025-03-04T01:00:00.000Z', firstAt: '2025-01-02T01:00:00.000Z' })

  it('has an id that stays, and another one when the document is published again', async () => {
    const [before] = (await feedIn(clientOf([first]))).entries
    read?.close()
    const [again] = (await feedIn(clientOf([circularEntry('general/9-2024', { date: '2024-01-02' }), first]))).entries
    read?.close()
    const [after] = (await feedIn(clientOf([first, corrected]))).entries
    expect(before?.id).toBe('tag:intranet.example,2025-01-02:circular/general/1-2025/en/20250102010000000')
    expect(again?.id).toBe(before?.id)
    expect(after?.id).not.toBe(before?.id)
    expect([after?.published, after?.updated]).toEqual(['2025-01-02T01:00:00.000Z', '2025-03-04T01:00:00.000Z'])
  })

  it('is written whole, whatever its words are', async () => {
    const feed = await feedIn(clientOf([first, circularEntry('general/2-2025', { title: 'A\u0000B \u{1F600} 檔' })]))
    const titles = own(readXml(toAtom(feed, origin)), 'entry').flatMap((entry) => textOf(entry, 'title'))
    expect(titles.some((title) => title.endsWith('First & "foremost" <b>'))).toBe(true)
    expect(titles.some((title) => title.endsWith('AB \u{1F600} 檔'))).toBe(true)
  })
})

describe('a day that changes what holds', () => {
  const entries = [
    circularEntry('general/1-2025', { title: 'Old', date: '2025-01-02' }),
    circularEntry('general/2-2025', { title: 'New', date: '2025-06-01', at: '2025-05-20T01:00:00.000Z', supersedes: ['general/1-2025'] }),
  ]
  const told = async (cms: CmsClient, day: string, query = '') => (await feedIn(cms, '', { day, query })).entries.map(({ title, updated }) => [title.replace(/^.*\((.*)\): /, '$1 '), updated])

  it('is told at midnight in Hong Kong, without a publication', async () => {
    const before = await told(clientOf(entries, '2025-05-31T15:59:59.000Z'), '2025-05-31')
    read?.close()
    const after = await told(clientOf(entries, '2025-05-31T16:00:00.000Z'), '2025-06-01')
    expect(before).toEqual([['Not yet in force New', '2025-05-20T01:00:00.000Z'], ['In force Old', '2025-01-02T01:00:00.000Z']])
    expect(after).toEqual([['Superseded Old', '2025-05-31T16:00:00.000Z'], ['In force New', '2025-05-31T16:00:00.000Z']])
  })

  it('is told as at another day as it was then, with links that keep the day', async () => {
    const asAt = { day: '2025-03-01', known: '2025-03-01' }
    const cms = clientAsAt(clientOf(entries), asAt)
    expect(await told(cms, asAt.day, 'as-at=2025-03-01')).toEqual([['In force Old', '2025-01-02T01:00:00.000Z']])
    const feed = await feedIn(cms, '', { day: asAt.day, query: 'as-at=2025-03-01' })
    expect([feed.entries[0]?.link, feed.home]).toEqual(['https://intranet.example/en/circulars/general/1-2025?as-at=2025-03-01', 'https://intranet.example/en?as-at=2025-03-01'])
    expect(feed.id).not.toBe((await feedIn(cms)).id)
  })

  it('is among the latest fifty, however long ago the document was published', async () => {
    const many = Array.from({ length: 60 }, (_, index) => circularEntry(`general/${index + 10}-2025`, { date: '2025-02-01', at: `2025-02-01T01:00:${String(index).padStart(2, '0')}.000Z` }))
    const { entries: latest } = await feedIn(clientOf([...entries, ...many]))
    expect(latest).toHaveLength(50)
    expect(latest[0]?.title).toContain('Old')
  })
})

it.each([
  ['/feeds/all.atom', { path: '', format: 'atom' }],
  ['/feeds/topics/records.json', { path: '/topics/records', format: 'json' }],
  ['/feeds/all', null],
  ['/feeds/.atom', null],
  ['/feeds/all.rss', null],
])('the address %s asks for %j', (path, asked) => {
  expect(readFeedPath(path)).toEqual(asked)
})
