import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRandom } from '@clf/content/examples'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clientAsAt } from '../as-at/client-as-at.ts'
import { CmsUnavailable } from '../cms-reader/cms-errors.ts'
import { everything } from '../collections/collection.ts'
import { readFeed } from '../feeds/read-feed.ts'
import { serveFile } from '../files/serve-file.ts'
import { circularEntry } from '../fixture/circular-entry.ts'
import { FixtureFeed } from '../fixture/feed.ts'
import { readStore } from '../fixture/read-store.ts'
import type { ReadStore } from '../fixture/read-store.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { KeptFiles } from '../read-model/files/kept-files.ts'
import { createReplicaClient } from '../read-model/reading/replica-client.ts'
import type { Placeless } from '../read-model/store/check-entry.ts'
import type { Answer, Hit, Question } from '../search/index/record.ts'

/** Pairs of a person and a question. */
const pairs = process.env['CLF_MATRIX'] === 'full' ? 10_000 : 300
const documents = 60
/** What hangs is ended; 10,000 pairs are some minutes. */
const timeout = 1_200_000
const today = '2026-11-28'
const now = () => new Date('2026-11-28T04:00:00.000Z')

const { below } = createRandom(20_261_129)
// One of them may be undefined.
const one = <T>(from: readonly T[]): T => from[below(from.length)] as T

const people: readonly (readonly string[])[] = [[], ['restricted-staff'], ['restricted-admin'], ['restricted-admin', 'restricted-staff']]
const shared = ['vaults', 'leave', 'keys', 'records', 'counter', 'safety']

/** A word that stands in one version alone and is far from every other. */
function secretWord(number: number): string {
  const bytes = createHash('sha256').update(String(number)).digest()
  return `q${Array.from(bytes.subarray(0, 9), (byte) => 'bcdfghjklmnprstvwxz'[byte % 19]).join('')}`
}

interface Version {
  document: string
  classification: string | undefined
  word: string
  text: string
  entry: Placeless
  url: string
}

let words = 0

function version(document: string, classification: string | undefined, day: string): Version {
  const word = secretWord(words += 1)
  const text = `${one(shared)} ${one(shared)} ${word}`
  const entry = circularEntry(document, { title: text, paragraph: `${one(shared)}, and ${word} again.`, date: '2025-01-02', at: `${day}T01:00:00.000Z`, firstAt: '2025-01-02T01:00:00.000Z' }) as {
    edition: { content: { facts: Record<string, unknown>; files: object; words: { en: { body: { children: object[] } } } }; sha256: object }
  }
  const { content } = entry.edition
  if (classification === undefined) delete content.facts['classification']
  else content.facts['classification'] = classification
  const file = `F-${word}`
  const url = `/uploads/${word}.txt`
  content.files = { [file]: { documentId: file, name: `${word}.txt`, url, mime: 'text/plain', size: 1 } }
  content.words.en.body.children.push({ type: 'attachments', children: [{ type: 'file', media: file, title: word, fileLanguage: 'en', accessible: 'yes' }] })
  entry.edition.sha256 = { [file]: createHash('sha256').update(word).digest('hex') }
  return { document, classification, word, text, entry: entry as unknown as Placeless, url }
}

const classifications = ['unclassified', 'unclassified', 'restricted-staff', 'restricted-admin', 'secret', undefined]

/** Some documents have an older version for others: what is public now decides for every day, and the version for its own. */
const histories: readonly Version[][] = Array.from({ length: documents }, (_, index) => {
  const document = `${index + 1}-2025`
  const last = version(document, one(classifications), '2025-06-02')
  return index % 3 === 0 ? [version(document, one(classifications), '2025-01-02'), last] : [last]
})
const all = histories.flat()

const isFor = ({ classification }: Version, person: readonly string[]): boolean => classification === 'unclassified' || person.includes(classification ?? '')

/** Words of what a person may read on no day. */
const hiddenFrom = (person: readonly string[]): string[] =>
  histories.flatMap((versions) => versions.filter((each) => !isFor(each, person) || !isFor(versions.at(-1) as Version, person)).map(({ word }) => word))

const opened: ReadStore[] = []
function storeOf(versions: readonly Version[]): ReadStore {
  const feed = new FixtureFeed()
  for (const { entry } of versions) feed.add(entry)
  const read = readStore(feed)
  read.store.addTexts(versions.map(({ word }) => ({ sha256: createHash('sha256').update(word).digest('hex'), text: `The file says ${word} and keys.` })))
  opened.push(read)
  return read
}
afterAll(() => opened.forEach((read) => read.close()))

const whole = storeOf(all)

const folder = mkdtempSync(join(tmpdir(), 'clf-leaks-'))
const kept = new KeptFiles(folder)
beforeAll(async () => {
  for (const { word } of all) await kept.keep(createHash('sha256').update(word).digest('hex'), new Blob([word]).stream(), null)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What somebody is sent at the address of a file while the CMS is down: its bytes and how they may be kept; null of none. */
async function sentFile(url: string, audiences: readonly string[]): Promise<{ text: string; caching: string | null } | null> {
  const source = { cmsUrl: 'http://127.0.0.1:1', fileOf: (asked: string) => whole.replica.file(asked, audiences), kept, keep: () => Promise.resolve('The CMS is down.') }
  const response = await serveFile(source, url.replace('/uploads/', ''), new Request('https://intranet.example/files/x')).catch((error: unknown) => {
    if (error instanceof CmsUnavailable) return null
    throw error
  })
  return response && { text: await response.text(), caching: response.headers.get('cache-control') }
}

/** Everything that a feed of all circulars tells somebody on a day. */
async function toldByFeed(cms: CmsClient, day: string): Promise<string> {
  const feed = await readFeed({ cms: day === today ? cms : clientAsAt(cms, { day, known: day }), lang: 'en', day, origin: 'https://intranet.example', query: '', revised: today }, everything('en'))
  return JSON.stringify(feed)
}
const hidden = people.map(hiddenFrom)
const readers = people.map((person) => createReplicaClient(whole.replica, { now, audiences: person }))

/** A word with a slip of the finger. */
function slipped(word: string): string {
  const at = 1 + below(word.length - 2)
  return word.slice(0, at) + word.slice(at + 1)
}

function question(): Omit<Question, 'audiences'> {
  const { document, word, text } = one(all)
  const texts = [word, slipped(word), text, one(shared), slipped(one(shared)), `${one(shared)} ${word}`, document, `Circular No. ${document.replace('-', '/')}`, word.slice(0, 4)]
  const status = one(['in-force', 'any', 'ended', 'upcoming', undefined] as const)
  return { text: one(texts), lang: 'en', day: one([today, '2025-03-01', '2025-07-01']), filters: { status, kind: one(['circular', undefined]) }, page: one([1, 2]), pageSize: one([5, 100]) }
}

/** Without what numbers the versions of a store. */
const asTold = ({ hits, ...answer }: Answer): object => ({ ...answer, hits: hits.map(withoutVersion) })
const withoutVersion = ({ version: _version, older, ...hit }: Hit): object => ({ ...hit, older: older.map(withoutVersion) })

it(`nothing of what a person may not read is found, counted, named, listed or given out, in ${pairs} pairs`, { timeout }, async () => {
  let found = 0
  let toldInFeeds = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    const who = below(people.length)
    const audiences = people[who] as readonly string[]
    const secrets = hidden[who] as readonly string[]
    const asked = question()
    const label = JSON.stringify({ audiences, asked })
    const answer = whole.replica.search({ ...asked, audiences })
    found += answer.hits.length
    // What was typed is the person's own.
    const told = JSON.stringify(answer)
    expect(secrets.filter((word) => !asked.text.includes(word) && told.includes(word)), label).toEqual([])
    expect(JSON.stringify(answer.hits), label).not.toMatch(new RegExp(secrets.join('|')))
    const { documents: listed, total } = await (readers[who] as CmsClient).list('circulars', {
      locale: 'en',
      asAt: asked.day,
      filters: { title: { $containsi: asked.text } },
      populate: { body: true },
    })
    const list = JSON.stringify(listed)
    expect(secrets.filter((word) => list.includes(word)), label).toEqual([])
    if (secrets.includes(asked.text)) expect([answer.hits, answer.total, answer.byKind, total], label).toEqual([[], 0, {}, 0])
    const { word, url } = one(all)
    const sent = await sentFile(url, audiences)
    expect(sent?.text ?? null, `${label} ${url}`).toBe(secrets.includes(word) ? null : word)
    // What is for some is kept by nobody on the way.
    if (sent && (hidden[0] ?? []).includes(word)) expect(sent.caching, url).toContain('private, no-store')
    if (pair % 10 === 0) {
      const feed = await toldByFeed(readers[who] as CmsClient, asked.day)
      expect(secrets.filter((each) => feed.includes(each)), label).toEqual([])
      toldInFeeds += feed.length
    }
    const before = await (readers[who] as CmsClient).versions('circulars', { locale: 'en', filters: { documentId: { $eq: one(all).document } } })
    const olderWords = JSON.stringify(before)
    expect(secrets.filter((each) => olderWords.includes(each)), label).toEqual([])
  }
  // A fuzz that finds nothing would pass.
  expect([found > pairs / 4, toldInFeeds > 1_000 * (pairs / 10)]).toEqual([true, true])
})

it('the answers, their order and their counts are those of a house in which there is nothing else', { timeout }, () => {
  const singles = histories.filter(({ length }) => length === 1).flat()
  const store = storeOf(singles)
  // Of those who may read a part of what is restricted, the rest may move the order.
  for (const audiences of [people[0], people[3]] as const) {
    const alone = storeOf(singles.filter((each) => isFor(each, audiences ?? [])))
    for (let pair = 0; pair < pairs / 4; pair += 1) {
      const asked = { ...question(), audiences }
      expect(asTold(store.replica.search(asked)), JSON.stringify(asked)).toEqual(asTold(alone.replica.search(asked)))
    }
  }
})

it('a person finds what is theirs', () => {
  for (const audiences of people) {
    const theirs = histories.filter((versions) => versions.every((each) => isFor(each, audiences))).map((versions) => versions.at(-1) as Version)
    const missed = theirs.filter(({ word, document }) => whole.replica.search({ text: word, lang: 'en', day: today, audiences }).hits[0]?.document !== document)
    expect(missed.map(({ text }) => text)).toEqual([])
    const listed = whole.replica.library(today, undefined, audiences).documents('circular', 'en')
    expect(new Set(listed.map(({ item: { edition } }) => edition.documentId))).toEqual(
      new Set(histories.filter((versions) => isFor(versions.at(-1) as Version, audiences)).map(([first]) => first?.document)),
    )
  }
})
