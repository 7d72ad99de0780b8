const longestText = 100
const longestPage = 20
const mostPages = 9999

/** Free text of a query, without spaces around it and at most 100 characters. Of a parameter that is repeated the first counts, here and below. */
export function readText(search: URLSearchParams, name: string): string {
  return (search.get(name) ?? '').trim().slice(0, longestText)
}

/** A code such as a series or department; empty when it holds anything but letters, digits and hyphens. */
export function readCode(search: URLSearchParams, name: string): string {
  const code = (search.get(name) ?? '').trim()
  return /^[\p{L}\p{N}-]{1,40}$/u.test(code) ? code : ''
}

/** A whole number from `least` to `most`, else null. */
export function readNumber(search: URLSearchParams, name: string, least: number, most: number): number | null {
  const text = search.get(name) ?? ''
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN
  return number >= least && number <= most ? number : null
}

/** One of the choices, the first when the query has none of them. */
export function readChoice<Choice extends string>(
  search: URLSearchParams,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  return choices.find((choice) => choice === search.get(name)) ?? choices[0]
}

/** The page of a register that an address asks for. */
export interface AskedPage {
  /** 1 to 9999; null for what is no page of any register: `0`, `x`, `1.5`. */
  number: number | null
  /** As it was asked for, at most 20 characters; empty when the address names no page. */
  text: string
}

/** The `page` of a query: the first page when it names none. */
export function readPage(search: URLSearchParams): AskedPage {
  const text = (search.get('page') ?? '').trim()
  if (text === '') return { number: 1, text }
  return { number: readNumber(new URLSearchParams({ page: text }), 'page', 1, mostPages), text: [...text].slice(0, longestPage).join('') }
}
