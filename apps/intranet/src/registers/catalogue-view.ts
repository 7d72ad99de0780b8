import { latestDates, pathIn, readChoice } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import type { Alert, Entry, Kind, Layout, PageDocument, TaxonomyTerm } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { concernsService } from '../alerts/concerns.ts'
import { readAlerts } from '../alerts/read-alerts.ts'
import { alertStrings } from '../alerts/strings.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { ofKind } from '../collections/collection.ts'
import { readAll } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { feedLinks } from '../feeds/feed-links.ts'
import { byName } from '../names/by-name.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { textDate } from '../text-dates/text-date.ts'
import { registerStrings } from './strings.ts'

type Catalogue = Extract<Layout<PageDocument>, { as: 'catalogue' }>

/** How a catalogue is asked for, `list=a-to-z`; the first is what it shows unless asked otherwise. */
const arrangements = ['task', 'name'] as const
const parameter = 'list'
const valueOf = { task: 'task', name: 'a-to-z' } as const

/** All documents of a kind, grouped by a term, or by the beginning of their names. Groups without documents are left out. */
export interface CatalogueView {
  frame: PageFrame
  intro: string
  /** The two ways to read it, one of them this. */
  ways: { label: string; href: string; isCurrent: boolean }[]
  /** Names of the groups as ways to them; empty where they are few and long. */
  index: { label: string; href: string }[]
  groups: { code: string; label: string; entries: Entry[] }[]
}

interface Asked {
  kind: Kind
  layout: Catalogue
  search: URLSearchParams
  /** The moment whose alerts are told; null of a catalogue as at another day. */
  now: Date | null
}

export async function catalogueView(cms: CmsClient, lang: LanguageTag, { kind, layout, search, now }: Asked): Promise<CatalogueView> {
  const [documents, terms, context, alerts] = await Promise.all([
    readAll(cms, lang, kind),
    readTerms(cms, lang, layout.scheme),
    sectionContext(cms, lang, [kind]),
    now === null ? [] : readAlerts(cms, lang, now),
  ])
  const { title, intro, description } = kind.words[lang]
  const strings = registerStrings[lang]
  const current = readChoice(search, parameter, [valueOf.task, valueOf.name]) === valueOf.name ? 'name' : 'task'
  const groups = current === 'task'
    ? groupByTerm(documents, layout.groupOf, terms, layout.other[lang])
    : byName(lang, documents, (one) => one.title).map(({ id, label, members }) => ({ code: id, label, members }))
  const hrefOf = { task: pathIn(lang, `/${kind.path}`), name: `${pathIn(lang, `/${kind.path}`)}?${parameter}=${valueOf.name}` }
  const named = { title: strings.arranged(title, strings.name), section: title, description: strings.named(description), query: new URLSearchParams({ [parameter]: valueOf.name }) }
  return {
    frame: { ...(current === 'name' ? named : { title, description }), dates: latestDates(documents, textDate('registers')), feeds: feedLinks(lang, ofKind(kind, lang)) },
    intro,
    ways: arrangements.map((one) => ({ label: strings[one], href: hrefOf[one], isCurrent: one === current })),
    index: current === 'name' ? groups.map(({ code, label }) => ({ label, href: `#group-${code}` })) : [],
    groups: groups.map(({ members, ...group }) => ({ ...group, entries: members.map((one) => withAlerts(kind.entry(one, context), alerts, lang)) })),
  }
}

function withAlerts(entry: Entry, alerts: readonly Alert[], lang: LanguageTag): Entry {
  const own = alerts.filter((alert) => concernsService(alert, entry.path))
  return { ...entry, alerts: own.map(({ severity, message }) => alertStrings[lang].told[severity] + message) }
}

interface Group<Document> {
  code: string
  label: string
  members: Document[]
}

/** Documents by the code of a term, in the order of the terms; those without one of them come last under `other`. */
export function groupByTerm<Document>(
  documents: Document[],
  groupOf: (document: Document) => string | null,
  terms: Pick<TaxonomyTerm, 'code' | 'label'>[],
  other: string,
): Group<Document>[] {
  const groups = terms.map(({ code, label }) => ({ code, label, members: documents.filter((one) => groupOf(one) === code) }))
  const known = new Set<string | null>(terms.map(({ code }) => code))
  const rest = documents.filter((one) => !known.has(groupOf(one)))
  return [...groups, { code: 'other', label: other, members: rest }].filter(({ members }) => members.length > 0)
}
