import { pathIn } from '@clf/app-shell'
import { allKinds, pageWords, standingWords } from '@clf/content'
import type { Entry, Kind, Lifecycle, PageDocument, SectionContext } from '@clf/content'
import { hongKongMidnight } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { siteNames } from '../chrome/strings.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsType } from '../cms-reader/cms-types.ts'
import type { Query } from '../cms-reader/query.ts'
import type { Collection } from '../collections/collection.ts'
import { sectionContext } from '../documents/section-context.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedStrings } from './strings.ts'

/** The latest so many are told. */
const mostEntries = 50

interface Asked {
  cms: CmsClient
  lang: LanguageTag
  /** The day as at which is read, a calendar date in Hong Kong. */
  day: string
  /** Of this site, without a slash at the end. */
  origin: string
  /** What links ask for besides, `as-at=2024-03-01`; empty for today. */
  query: string
  /** Date of the site's own words, for a feed without entries. */
  revised: string
}

type ToldDocument = PageDocument & { createdAt: string; publishedAt: string; lifecycle: Lifecycle; lifecycleFrom: string }

interface Told {
  kind: Kind
  document: ToldDocument
  updated: string
}

/** What is new and what has changed of a collection, in one language. */
export async function readFeed(asked: Asked, collection: Collection): Promise<Feed> {
  const { cms, lang, origin, query, revised } = asked
  const [context, ...found] = await Promise.all([sectionContext(cms, lang, allKinds), ...allKinds.map((kind) => readLatest(asked, collection, kind))])
  const told = found.flat().sort(byUpdate).slice(0, mostEntries)
  const { site, department } = siteNames[lang]
  return {
    id: tagOf(origin, revised.slice(0, 4), `feeds${collection.path === '' ? '/all' : collection.path}/${lang}${query === '' ? '' : `/${query}`}`),
    title: `${collection.name} - ${site}`,
    description: feedStrings[lang].whatIsNew(collection.name),
    lang,
    home: addressOf(asked, collection.path),
    author: department,
    updated: told[0]?.updated ?? hongKongMidnight(revised).toISOString(),
    entries: told.map((one) => entryOf(asked, one, context)),
  }
}

/** Those of a kind that were published last, and those whose standing a date has changed last: the latest of all are among them. */
async function readLatest({ cms, lang, day }: Asked, collection: Collection, kind: Kind): Promise<Told[]> {
  const own = collection.conditionOf(kind)
  if (own === null) return []
  const populate = Object.fromEntries([...kind.related, 'topics'].map((name) => [name, true]))
  const read = async (filters: Query, by: string): Promise<ToldDocument[]> => {
    const answer: { documents: unknown[] } = await cms.list(kind.api as CmsType, { locale: lang, filters, populate, sort: [`${by}:desc`], pagination: { page: 1, pageSize: mostEntries } })
    return answer.documents as ToldDocument[]
  }
  const changed = hasStatus(kind) ? read({ ...own, lifecycleFrom: { $lte: day } }, 'lifecycleFrom') : []
  const documents = new Map([...(await read(own, 'publishedAt')), ...(await changed)].map((document) => [document.documentId, document]))
  return [...documents.values()].map((document) => ({ kind, document, updated: updatedOf(kind, document) }))
}

const hasStatus = ({ filters }: Kind): boolean => filters.some(({ by }) => by === 'lifecycle')

/** What is not yet in force changes on a day to come. */
function updatedOf(kind: Kind, { publishedAt, lifecycle, lifecycleFrom }: ToldDocument): string {
  if (!hasStatus(kind) || lifecycle === 'upcoming') return publishedAt
  const since = hongKongMidnight(lifecycleFrom).toISOString()
  return since > publishedAt ? since : publishedAt
}

/** The latest first; of one moment by their ids, so that a feed is the same each time. */
function byUpdate(a: Told, b: Told): number {
  return a.updated === b.updated ? (a.document.documentId < b.document.documentId ? -1 : 1) : a.updated < b.updated ? 1 : -1
}

function entryOf(asked: Asked, { kind, document, updated }: Told, context: SectionContext): FeedEntry {
  const { documentId, createdAt, publishedAt, topics } = document
  const entry = kind.entry(document, context)
  return {
    id: tagOf(asked.origin, createdAt.slice(0, 10), `${kind.name}/${documentId}/${context.lang}/${publishedAt.replaceAll(/\D/g, '')}`),
    title: titleOf(entry, context.lang),
    link: addressOf(asked, entry.path),
    summary: entry.summary,
    published: createdAt,
    updated,
    topics: topics.map(({ code, label }) => ({ code, label })),
  }
}

/** "General Circular No. 6/2026 (In force): Yearly review of web pages", as the page of the document is titled. */
function titleOf({ title, number, status, tag }: Entry, lang: LanguageTag): string {
  const words = standingWords[lang]
  const before = status ? words.named(number, pageWords[lang].lifecycle[status.lifecycle]) : tag
  return before === undefined ? title : words.titled(before, title)
}

const addressOf = ({ origin, lang, query }: Asked, path: string): string => `${origin}${pathIn(lang, path)}${query === '' ? '' : `?${query}`}`

const tagOf = (origin: string, date: string, name: string): string => `tag:${new URL(origin).hostname},${date}:${name}`
