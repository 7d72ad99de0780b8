import type { LanguageTag } from '@clf/text'
import { exampleBureau, examplePage, exampleSentence, exampleTree } from '../../examples/page.ts'
import { inThreeLanguages } from '../words.ts'
import type { BestPractice } from './best-practice.ts'

const title = inThreeLanguages('One counter for two offices', '兩處合一櫃位', '两处合一柜位')
const retired = inThreeLanguages('Two counters for one office', '一處兩個櫃位', '一处两个柜位')

export const bestPracticeExamples = (lang: LanguageTag): BestPractice[] => [
  {
    ...examplePage('reference-counter', lang, title),
    slug: 'one-counter',
    ...texts(lang),
    maturity: 'proven',
    lifecycle: 'current',
    lifecycleFrom: '2026-10-15',
    ownerBureau: exampleBureau(lang),
  },
  {
    ...examplePage('reference-counters', lang, retired),
    slug: 'two-counters',
    ...texts(lang),
    maturity: 'trial',
    lifecycle: 'withdrawn',
    lifecycleFrom: '2026-10-20',
    ownerBureau: exampleBureau(lang),
  },
]

function texts(lang: LanguageTag): Pick<BestPractice, 'problem' | 'solution' | 'outcome'> {
  const words = exampleTree(exampleSentence[lang])
  return { problem: words, solution: words, outcome: words }
}
