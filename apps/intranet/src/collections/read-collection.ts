import { allOption, latestDates, PageMissing, pathIn, readChoice, readPage } from '@clf/app-shell'
import type { FilterField, Register } from '@clf/app-shell'
import { allKinds, pageWords, textLanguage } from '@clf/content'
import type { Condition, Entry, Kind, PageDocument } from '@clf/content'
import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { readAll } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { feedLinks } from '../feeds/feed-links.ts'
import { statuses } from '../registers/lifecycle-filter.ts'
import { registerStrings } from '../registers/strings.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { textDate } from '../text-dates/text-date.ts'
import { ofSeries, onTopic } from './collection.ts'
import type { Collection } from './collection.ts'
import { collectionStrings } from './strings.ts'

const pageSize = 20

/** Schemes whose terms have a page each, with the documents that have them. */
export const termSections = { topic: { path: '/topics', collectionOf: onTopic }, series: { path: '/series', collectionOf: ofSeries } } as const

type TermScheme = keyof typeof termSections
type Status = (typeof statuses)[number]

interface Dated {
  date: string
  document: PageDocument
  kind: Kind
}

/** The page of a term: every kind of document that has it, the newest first, as its address asks. Throws `PageMissing`. */
export async function readTermRegister(cms: CmsClient, lang: LanguageTag, scheme: TermScheme, code: string, search: URLSearchParams): Promise<Register> {
  const term = (await readTerms(cms, lang, scheme)).find((one) => one.code === code)
  if (!term) throw new PageMissing()
  const collection = termSections[scheme].collectionOf(term)
  const kinds = allKinds.filter((kind) => collection.conditionOf(kind) !== null)
  const status = readChoice(search, 'status', statuses)
  const asked = { collection, kinds: askedKinds(kinds, search), status }
  const page = readPage(search)
  const [found, context, leastTotal] = await Promise.all([
    readMembers(cms, lang, asked),
    sectionContext(cms, lang, kinds),
    page.number === 1 ? undefined : leastTotalOf(cms, asked),
  ])
  const first = ((page.number ?? 1) - 1) * pageSize
  const shown = found.slice(first, first + pageSize)
  const { title, ofOne, about } = collectionStrings[lang][scheme]
  return {
    title: term.label,
    titleLang: textLanguage(term.label, lang),
    within: { section: title, trail: [{ label: title, href: pathIn(lang, termSections[scheme].path) }] },
    intro: ofOne(term.label),
    description: about(term.label),
    path: collection.path,
    fields: [statusField(lang, status), ...(kinds.length > 1 ? [kindField(lang, kinds, search)] : [])],
    entries: shown.map(({ kind, document }): Entry => kind.entry(document, context)),
    total: found.length,
    ...(leastTotal !== undefined && { leastTotal }),
    pageSize,
    page,
    dates: latestDates(shown.map(({ document }) => document), textDate('collections')),
    feeds: feedLinks(lang, collection),
    hint: status === 'all' ? undefined : registerStrings[lang].hint,
  }
}

interface Asked {
  collection: Collection
  kinds: readonly Kind[]
  status: Status
}

/** Documents of a collection, the newest first. */
async function readMembers(cms: CmsClient, lang: LanguageTag, { collection, kinds, status }: Asked): Promise<Dated[]> {
  const read = kinds.map(async (kind) => {
    const condition = conditionOf(collection, kind, status)
    const documents = condition === null ? [] : await readAll(cms, lang, kind, condition)
    return documents.map((document) => ({ kind, document, date: String((document as unknown as Record<string, unknown>)[kind.newBy]) }))
  })
  return (await Promise.all(read)).flat().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

async function leastTotalOf(cms: CmsClient, asked: Asked): Promise<number> {
  const totals = languageTags.map(async (lang) => (await readMembers(cms, lang, asked)).length)
  return Math.min(...(await Promise.all(totals)))
}

/** What is in force each kind says for itself; only of kinds that have other states is one of these asked. */
function conditionOf(collection: Collection, kind: Kind, status: Status): Condition | null {
  const own = collection.conditionOf(kind)
  if (own === null || status === 'all') return own
  if (status === 'current') return { ...own, ...kind.inForce }
  return kind.filters.some(({ by }) => by === 'lifecycle') ? { ...own, lifecycle: { $eq: status } } : null
}

function askedKinds(kinds: readonly Kind[], search: URLSearchParams): readonly Kind[] {
  const asked = readChoice(search, 'kind', ['', ...kinds.map(({ path }) => path)])
  return asked === '' ? kinds : kinds.filter(({ path }) => path === asked)
}

function statusField(lang: LanguageTag, value: Status): FilterField {
  const options = statuses.map((one) => (one === 'all' ? allOption(lang, one) : { value: one, label: pageWords[lang].lifecycle[one] }))
  return { kind: 'select', name: 'status', label: registerStrings[lang].status, value, options }
}

function kindField(lang: LanguageTag, kinds: readonly Kind[], search: URLSearchParams): FilterField {
  const options = [allOption(lang), ...kinds.map(({ path, words }) => ({ value: path, label: words[lang].title }))]
  return { kind: 'select', name: 'kind', label: collectionStrings[lang].kind, value: readChoice(search, 'kind', ['', ...kinds.map(({ path }) => path)]), options }
}
