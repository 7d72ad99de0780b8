import type { Kind } from '../kind.ts'
import type { Guideline } from './guideline.ts'
import { page } from './page.ts'
import { entry, filters } from './register.ts'
import { guidelineWords } from './words.ts'

/** Guidelines that departments follow. */
export const guideline = {
  name: 'guideline',
  api: 'guidelines',
  path: 'guidelines',
  key: 'slug',
  internal: 'guideline',
  words: guidelineWords,
  bureau: 'issuingBureau',
  searched: ['title', 'summary', 'guidelineNumber'],
  listed: ['title', 'summary', 'slug', 'guidelineNumber', 'version', 'mandatory', 'lifecycle', 'lifecycleFrom', 'revisedOn', 'reviewedOn'],
  related: ['issuingBureau'],
  sort: ['revisedOn:desc', 'guidelineNumber:asc'],
  schemes: [],
  newBy: 'revisedOn',
  isNews: true,
  inForce: { lifecycle: { $eq: 'current' } },
  layout: { as: 'register' },
  filters,
  siteMap: { list: 'nothing' },
  page,
  ownTexts: [],
  entry,
} as const satisfies Kind<Guideline>
