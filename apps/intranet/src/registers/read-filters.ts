import { readChoice, readCode, readNumber, readText } from '@clf/app-shell'
import type { Condition, Filter, Kind } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { Query } from '../cms-reader/query.ts'
import { statuses } from './lifecycle-filter.ts'
import { textFilter } from './text-filter.ts'

/** Name of a filter in the query of an address. */
export function parameterOf(filter: Filter): string {
  switch (filter.by) {
    case 'lifecycle':
      return 'status'
    case 'bureau':
      return 'department'
    case 'term':
    case 'year':
    case 'choice':
      return filter.name
  }
}

/** Value of a filter in the query of an address; empty for "all" and for what it cannot read. */
export function valueOf(filter: Filter, search: URLSearchParams): string {
  const name = parameterOf(filter)
  switch (filter.by) {
    case 'lifecycle':
      return readChoice(search, name, statuses)
    case 'bureau':
    case 'term':
      return readCode(search, name)
    case 'year':
      return String(readNumber(search, name, 1900, 2999) ?? '')
    case 'choice':
      return readChoice(search, name, ['', ...filter.choices.map(({ value }) => value)])
  }
}

/** What the CMS is asked for: every filter of the address, and the words of its `q`. */
export function conditionsOf(kind: Kind, search: URLSearchParams, lang: LanguageTag): Query {
  const chosen = kind.filters.flatMap((filter) => conditionOf(kind, filter, valueOf(filter, search)) ?? [])
  return { $and: [...chosen, ...textConditions(kind, readText(search, 'q'), lang)] }
}

/** Conditions for what a reader types: a number of the document, or words in its fields. */
export function textConditions(section: Pick<Kind, 'readNumber' | 'searched'>, text: string, lang: LanguageTag): Query[] {
  const number = section.readNumber?.(text)
  return number ? [number] : textFilter(text, section.searched, lang)
}

function conditionOf(kind: Kind, filter: Filter, value: string): Condition | null {
  switch (filter.by) {
    case 'lifecycle':
      return value === 'all' ? null : { lifecycle: { $eq: value } }
    case 'bureau':
      return value === '' ? null : { [kind.bureau]: { code: { $eq: value } } }
    case 'term':
      return value === '' ? null : { [filter.field]: filter.isRelation ? { code: { $eq: value } } : { $eq: value } }
    case 'year':
      return value === '' ? null : { [filter.field]: { $eq: Number(value) } }
    case 'choice':
      return filter.choices.find((choice) => choice.value === value)?.condition ?? null
  }
}
