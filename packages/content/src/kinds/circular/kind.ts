import type { Kind } from '../kind.ts'
import { readNumber } from './circular-number.ts'
import type { Circular } from './circular.ts'
import { page } from './page.ts'
import { entry, filters } from './register.ts'
import { circularWords } from './words.ts'

/** Circulars, notices and papers with a series, a number and a year. */
export const circular = {
  name: 'circular',
  api: 'circulars',
  path: 'circulars',
  key: 'reference',
  internal: 'circular',
  keyOfInternal: ([series = '', number = '', year = '']) => `${series}/${number}-${year}`,
  words: circularWords,
  bureau: 'issuingBureau',
  searched: ['title', 'summary', 'reference', 'fileReference'],
  readNumber,
  listed: ['title', 'summary', 'series', 'number', 'year', 'reference', 'date', 'lifecycle', 'lifecycleFrom', 'revisedOn', 'reviewedOn'],
  related: ['issuingBureau'],
  sort: ['date:desc', 'number:desc'],
  schemes: ['series', 'schedule'],
  newBy: 'date',
  isNews: true,
  inForce: { lifecycle: { $eq: 'current' } },
  layout: { as: 'register' },
  filters,
  siteMap: { list: 'terms', scheme: 'series', filter: 'series' },
  page,
  ownTexts: ['from', 'to', 'preamble', 'closing'],
  entry,
} as const satisfies Kind<Circular>
