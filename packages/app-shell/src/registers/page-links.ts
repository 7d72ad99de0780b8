import type { LanguageTag } from '@clf/text'
import type { FilterField } from './register.ts'
import { registerStrings } from './strings.ts'

interface PageLink {
  page: number
  href: string
  current: boolean
}

/** A filter that is applied. */
export interface AppliedFilter {
  /** Field and value in words: `Year: 2026`. */
  text: string
  /** Address of the register without it. */
  href: string
}

const around = 2

/** Value of a field when the address asks for nothing. */
const defaultOf = (field: FilterField): string => (field.kind === 'text' ? '' : (field.options[0]?.value ?? ''))

/** What a register is filtered by, one parameter for each field that is not at its default: nothing else of an address is kept. */
export function filterQuery(fields: readonly FilterField[]): URLSearchParams {
  return new URLSearchParams(fields.filter((field) => field.value !== defaultOf(field)).map(({ name, value }) => [name, value]))
}

/** What narrows a register, in the order of its fields, each with the address of the register without it. */
export function appliedFilters(lang: LanguageTag, action: string, fields: readonly FilterField[]): AppliedFilter[] {
  const filter = filterQuery(fields)
  return fields.filter(({ name }) => filter.has(name)).map((field) => {
    const others = new URLSearchParams([...filter].filter(([name]) => name !== field.name))
    return { text: registerStrings[lang].filteredBy(field.label, valueIn(field)), href: hrefWith(action, others) }
  })
}

const valueIn = (field: FilterField): string => (field.kind === 'text' ? field.value : (field.options.find(({ value }) => value === field.value)?.label ?? field.value))

/** The query of one page of results. The first has no `page` parameter. */
export function pageQuery(filter: URLSearchParams, page: number): URLSearchParams {
  const query = new URLSearchParams(filter)
  if (page > 1) query.set('page', String(page))
  return query
}

/** Address with a query, without a question mark when there is none. */
export function hrefWith(action: string, query: URLSearchParams): string {
  return query.size > 0 ? `${action}?${query}` : action
}

/** Links to the first and last page of results and to those near the current one, in order. */
export function pageLinks(action: string, filter: URLSearchParams, page: number, pageCount: number): PageLink[] {
  return Array.from({ length: pageCount }, (_, index) => index + 1)
    .filter((number) => number === 1 || number === pageCount || Math.abs(number - page) <= around)
    .map((number) => ({ page: number, href: hrefWith(action, pageQuery(filter, number)), current: number === page }))
}
