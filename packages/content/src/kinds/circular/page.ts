import { bureauFact, dateFact, fact, reviewFact, seriesFact, topicsFact } from '../fact.ts'
import type { Fact } from '../fact.ts'
import type { KindPage } from '../kind.ts'
import { pageWords } from '../page-words.ts'
import type { SectionContext } from '../section.ts'
import { circularNumber } from './circular-number.ts'
import type { Circular, CircularReference } from './circular.ts'
import { circularWords } from './words.ts'

export const page: KindPage<Circular> = {
  head: 'circular',
  notice: 'lifecycle',
  texts: [],
  hasChain: true,
  after: 'closing and amendments',
  populate: { issuingBureau: true, closing: true, amendments: true },
  facts,
}

function facts(circular: Circular, context: SectionContext): Fact[] {
  const { lang, label } = context
  const own = circularWords[lang]
  return [
    seriesFact(context, own.series, circular.series),
    bureauFact(lang, pageWords[lang].issuedBy, circular.issuingBureau),
    fact(own.force, own[circular.force]),
    dateFact(lang, own.effectiveTo, circular.effectiveTo),
    fact(own.schedule, circular.schedule && label('schedule', circular.schedule)),
    topicsFact(lang, circular.topics),
    reviewFact(lang, circular),
  ]
}

/** A link to a circular: its number and title. */
export function circularLink(circular: CircularReference, context: SectionContext): { text: string; path: string } {
  const text = circularWords[context.lang].titleAfter(circularNumber(circular, context), circular.title)
  return { text, path: `/circulars/${circular.reference}` }
}
