import type { Kind } from '../kind.ts'
import { page } from './page.ts'
import { entry, layout } from './register.ts'
import type { Service } from './service.ts'
import { serviceWords } from './words.ts'

/** Government-to-government services of the catalogue. */
export const service = {
  name: 'service',
  api: 'services',
  path: 'services',
  key: 'serviceCode',
  internal: 'service',
  words: serviceWords,
  bureau: 'providerBureau',
  searched: ['title', 'summary', 'serviceCode'],
  listed: ['title', 'summary', 'serviceCode', 'availability', 'popularity', 'revisedOn', 'reviewedOn'],
  related: ['category'],
  sort: ['popularity:asc', 'serviceCode:asc'],
  schemes: [],
  newBy: 'revisedOn',
  isNews: false,
  inForce: { availability: { $eq: 'live' } },
  layout,
  filters: [],
  siteMap: { list: 'documents' },
  page,
  ownTexts: ['serviceHours', 'whoCanUse'],
  entry,
} as const satisfies Kind<Service>
