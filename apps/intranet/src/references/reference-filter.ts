import type { LanguageTag } from '@clf/text'
import type { Query } from '../cms-reader/query.ts'
import { statuses } from '../registers/options.ts'
import type { Status } from '../registers/options.ts'
import { readChoice, readCode, readPage, readText } from '../registers/read-parameter.ts'
import { textFilter } from '../registers/text-filter.ts'

const maturities = ['', 'trial', 'proven', 'standard'] as const

/** What a reader asks the register for. Empty strings mean "all". */
export interface ReferenceFilter {
  text: string
  maturity: (typeof maturities)[number]
  status: Status
  department: string
  topic: string
  page: number
}

export function readReferenceFilter(search: URLSearchParams): ReferenceFilter {
  return {
    text: readText(search, 'q'),
    maturity: readChoice(search, 'maturity', maturities),
    status: readChoice(search, 'status', statuses),
    department: readCode(search, 'department'),
    topic: readCode(search, 'topic'),
    page: readPage(search),
  }
}

const searched = ['title', 'summary'] as const

export function referenceFilters({ text, maturity, status, department, topic }: ReferenceFilter, lang: LanguageTag): Query {
  return {
    $and: [
      ...(status === 'all' ? [] : [{ lifecycle: { $eq: status } }]),
      ...(maturity ? [{ maturity: { $eq: maturity } }] : []),
      ...(department ? [{ ownerBureau: { code: { $eq: department } } }] : []),
      ...(topic ? [{ topics: { code: { $eq: topic } } }] : []),
      ...textFilter(text, searched, lang),
    ],
  }
}
