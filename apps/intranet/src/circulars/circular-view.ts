import type { PageFrame } from '@clf/app-shell'
import type { Circular, CircularReference, TaxonomyTerm } from '@clf/content'
import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { documentFrame } from '../documents/document-frame.ts'
import { fact } from '../documents/fact.ts'
import type { Fact, FactValue } from '../documents/fact.ts'
import type { Found } from '../documents/find-document.ts'
import { bureauFact, dateFact, reviewFact, topicsFact } from '../documents/page-facts.ts'
import { documentStrings } from '../documents/strings.ts'
import { labelOf, readTerms } from '../taxonomy/terms.ts'
import { circularNumber } from './circular-number.ts'
import { circularPath } from './circular-path.ts'
import { readCircular } from './read-circulars.ts'
import { circularStrings } from './strings.ts'

/** The page of one circular. */
export interface CircularView {
  frame: PageFrame
  circular: Circular
  seriesName: string
  /** The circular that took its place, for the head of the page. */
  successor: { href: string; label: string } | null
  facts: Fact[]
  amendments: { date: string; iso: string; note: string }[]
  /** Date of the last amendment. */
  amendedOn: string | undefined
}

export async function circularView(cms: CmsClient, lang: LanguageTag, address: string): Promise<CircularView> {
  const [found, series, schedules] = await Promise.all([
    readCircular(cms, lang, address),
    readTerms(cms, lang, 'series'),
    readTerms(cms, lang, 'schedule'),
  ])
  const { document: circular } = found
  const [successor] = circular.supersededBy ?? []
  return {
    frame: frame(lang, found, circularNumber(lang, series, circular)),
    circular,
    seriesName: labelOf(series, circular.series),
    successor: successor ? link(lang, series, successor) : null,
    facts: facts(lang, circular, series, schedules),
    amendments: (circular.amendments ?? []).map(({ date, note }) => ({ date: formatDate(date, lang), iso: date, note })),
    amendedOn: (circular.amendments ?? []).map(({ date }) => date).sort().at(-1),
  }
}

function frame(lang: LanguageTag, found: Found<Circular>, number: string): PageFrame {
  const { title } = circularStrings[lang]
  const description = `${number}${lang === 'en' ? '. ' : '。'}${found.document.summary}`
  return { ...documentFrame(lang, found, { label: title, path: '/circulars' }), description }
}

function link(lang: LanguageTag, series: TaxonomyTerm[], circular: CircularReference): { href: string; label: string } {
  const number = circularNumber(lang, series, circular)
  return { href: circularPath(lang, circular), label: lang === 'en' ? `${number}: ${circular.title}` : `${number}：${circular.title}` }
}

function facts(lang: LanguageTag, circular: Circular, series: TaxonomyTerm[], schedules: TaxonomyTerm[]): Fact[] {
  const own = circularStrings[lang]
  const shared = documentStrings[lang]
  return [
    bureauFact(lang, shared.issuedBy, circular.issuingBureau),
    fact(own.force.label, own.force[circular.force]),
    dateFact(lang, own.effectiveFrom, circular.effectiveFrom),
    dateFact(lang, own.effectiveTo, circular.effectiveTo),
    fact(own.schedule, circular.schedule && labelOf(schedules, circular.schedule)),
    topicsFact(lang, circular.topics),
    { label: own.supersedes, values: linkValues(lang, series, circular.supersedes) },
    // The head of the page links to the first.
    { label: own.supersededBy, values: linkValues(lang, series, circular.supersededBy?.slice(1)) },
    reviewFact(lang, circular),
  ]
}

function linkValues(lang: LanguageTag, series: TaxonomyTerm[], circulars: CircularReference[] | null | undefined): FactValue[] {
  return (circulars ?? []).map((circular) => {
    const { href, label } = link(lang, series, circular)
    return { text: label, href }
  })
}
