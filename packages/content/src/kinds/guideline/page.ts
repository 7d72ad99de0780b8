import { bureauFact, fact, reviewFact, topicsFact } from '../fact.ts'
import type { Fact } from '../fact.ts'
import type { KindPage } from '../kind.ts'
import { pageWords } from '../page-words.ts'
import type { SectionContext } from '../section.ts'
import type { Guideline } from './guideline.ts'
import { guidelineWords } from './words.ts'

export const page: KindPage<Guideline> = {
  head: 'title',
  notice: 'lifecycle',
  texts: [],
  hasChain: true,
  after: 'nothing',
  populate: { issuingBureau: true },
  facts,
}

function facts(guideline: Guideline, { lang }: SectionContext): Fact[] {
  const own = guidelineWords[lang]
  const shared = pageWords[lang]
  return [
    fact(own.number, guideline.guidelineNumber),
    fact(own.version, guideline.version),
    fact(own.force, guideline.mandatory ? own.mandatory : own.advisory),
    fact(shared.status, shared.lifecycle[guideline.lifecycle]),
    bureauFact(lang, shared.issuedBy, guideline.issuingBureau),
    topicsFact(lang, guideline.topics),
    reviewFact(lang, guideline),
  ]
}
