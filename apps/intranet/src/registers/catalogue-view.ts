import { latestDates } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import type { Entry, Kind, Layout, PageDocument, TaxonomyTerm } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { ofKind } from '../collections/collection.ts'
import { readAll } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { feedLinks } from '../feeds/feed-links.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { textDate } from '../text-dates/text-date.ts'

type Catalogue = Extract<Layout<PageDocument>, { as: 'catalogue' }>

/** All documents of a kind, grouped by a term. Groups without documents are left out. */
export interface CatalogueView {
  frame: PageFrame
  intro: string
  groups: { code: string; label: string; entries: Entry[] }[]
}

export async function catalogueView(cms: CmsClient, lang: LanguageTag, kind: Kind, layout: Catalogue): Promise<CatalogueView> {
  const [documents, terms, context] = await Promise.all([
    readAll(cms, lang, kind),
    readTerms(cms, lang, layout.scheme),
    sectionContext(cms, lang, [kind]),
  ])
  const { title, intro, description } = kind.words[lang]
  const groups = groupByTerm(documents, layout.groupOf, terms, layout.other[lang])
  return {
    frame: { title, description, dates: latestDates(documents, textDate('registers')), feeds: feedLinks(lang, ofKind(kind, lang)) },
    intro,
    groups: groups.map(({ members, ...group }) => ({ ...group, entries: members.map((one) => kind.entry(one, context)) })),
  }
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
