import type { Kind } from '../kind.ts'
import type { BestPractice } from './best-practice.ts'
import { page } from './page.ts'
import { entry, filters } from './register.ts'
import { bestPracticeWords } from './words.ts'

/** Reference models: what one department shares with the others. */
export const bestPractice = {
  name: 'best-practice',
  api: 'best-practices',
  path: 'references',
  key: 'slug',
  internal: 'reference',
  words: bestPracticeWords,
  bureau: 'ownerBureau',
  searched: ['title', 'summary'],
  listed: ['title', 'summary', 'slug', 'maturity', 'lifecycle', 'lifecycleFrom', 'revisedOn', 'reviewedOn'],
  related: ['ownerBureau'],
  sort: ['revisedOn:desc', 'slug:asc'],
  schemes: [],
  newBy: 'revisedOn',
  isNews: true,
  inForce: { lifecycle: { $eq: 'current' } },
  layout: { as: 'register' },
  filters,
  siteMap: { list: 'nothing' },
  page,
  ownTexts: ['problem', 'solution', 'outcome'],
  entry,
} as const satisfies Kind<BestPractice>
