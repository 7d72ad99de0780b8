import { bureauFact, fact, reviewFact, topicsFact } from '../fact.ts'
import type { Fact } from '../fact.ts'
import type { KindPage } from '../kind.ts'
import { pageWords } from '../page-words.ts'
import type { SectionContext } from '../section.ts'
import { wordOf } from '../words.ts'
import type { BestPractice } from './best-practice.ts'
import { bestPracticeWords } from './words.ts'

export const page: KindPage<BestPractice> = {
  head: 'title',
  notice: 'lifecycle',
  texts: (['problem', 'solution', 'outcome'] as const).map((field) => ({ field, heading: wordOf(bestPracticeWords, field) })),
  hasChain: true,
  after: 'nothing',
  populate: { ownerBureau: true },
  facts,
}

function facts(bestPractice: BestPractice, { lang }: SectionContext): Fact[] {
  const own = bestPracticeWords[lang]
  const shared = pageWords[lang]
  return [
    fact(own.maturity, own[bestPractice.maturity]),
    fact(shared.status, shared.lifecycle[bestPractice.lifecycle]),
    bureauFact(lang, own.owner, bestPractice.ownerBureau),
    topicsFact(lang, bestPractice.topics),
    reviewFact(lang, bestPractice),
  ]
}
