import { bureauFact, dateFact, fact, reviewFact, topicsFact } from '../fact.ts'
import type { Fact, FactValue } from '../fact.ts'
import type { KindPage } from '../kind.ts'
import { pageWords } from '../page-words.ts'
import type { SectionContext } from '../section.ts'
import { circularNumber } from './circular-number.ts'
import type { Circular, CircularReference } from './circular.ts'
import { circularWords } from './words.ts'

const linked = ['title', 'series', 'number', 'year', 'reference', 'date']

export const page: KindPage<Circular> = {
  head: 'circular',
  notice: 'lifecycle',
  texts: [],
  after: 'closing and amendments',
  populate: { issuingBureau: true, closing: true, amendments: true, supersedes: linked, supersededBy: linked },
  facts,
}

function facts(circular: Circular, context: SectionContext): Fact[] {
  const { lang, label } = context
  const own = circularWords[lang]
  return [
    bureauFact(lang, pageWords[lang].issuedBy, circular.issuingBureau),
    fact(own.force, own[circular.force]),
    dateFact(lang, own.effectiveFrom, circular.effectiveFrom),
    dateFact(lang, own.effectiveTo, circular.effectiveTo),
    fact(own.schedule, circular.schedule && label('schedule', circular.schedule)),
    topicsFact(lang, circular.topics),
    { label: own.supersedes, values: links(circular.supersedes, context) },
    // The head of the page links to the first.
    { label: own.supersededBy, values: links(circular.supersededBy, context).slice(1) },
    reviewFact(lang, circular),
  ]
}

function links(circulars: CircularReference[] | null | undefined, context: SectionContext): FactValue[] {
  return (circulars ?? []).map((circular) => circularLink(circular, context))
}

/** A link to a circular: its number and title. */
export function circularLink(circular: CircularReference, context: SectionContext): { text: string; path: string } {
  const text = circularWords[context.lang].titleAfter(circularNumber(circular, context), circular.title)
  return { text, path: `/circulars/${circular.reference}` }
}
