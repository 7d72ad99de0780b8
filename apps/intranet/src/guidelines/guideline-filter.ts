import type { LanguageTag } from '@clf/text'
import type { Query } from '../cms-reader/query.ts'
import { statuses } from '../registers/options.ts'
import type { Status } from '../registers/options.ts'
import { readChoice, readCode, readPage, readText } from '../registers/read-parameter.ts'
import { textFilter } from '../registers/text-filter.ts'

const forces = ['', 'mandatory', 'advisory'] as const

/** What a reader asks the register for. Empty strings mean "all". */
export interface GuidelineFilter {
  text: string
  force: (typeof forces)[number]
  status: Status
  department: string
  topic: string
  page: number
}

export function readGuidelineFilter(search: URLSearchParams): GuidelineFilter {
  return {
    text: readText(search, 'q'),
    force: readChoice(search, 'force', forces),
    status: readChoice(search, 'status', statuses),
    department: readCode(search, 'department'),
    topic: readCode(search, 'topic'),
    page: readPage(search),
  }
}

const searched = ['title', 'summary', 'guidelineNumber'] as const

export function guidelineFilters({ text, force, status, department, topic }: GuidelineFilter, lang: LanguageTag): Query {
  return {
    $and: [
      ...(status === 'all' ? [] : [{ lifecycle: { $eq: status } }]),
      ...(force ? [{ mandatory: { $eq: force === 'mandatory' } }] : []),
      ...(department ? [{ issuingBureau: { code: { $eq: department } } }] : []),
      ...(topic ? [{ topics: { code: { $eq: topic } } }] : []),
      ...textFilter(text, searched, lang),
    ],
  }
}
