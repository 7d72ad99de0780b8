const longestText = 100

/** Free text of a query, without spaces around it and at most 100 characters. */
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

export function readPage(search: URLSearchParams): number {
  return readNumber(search, 'page', 1, 9999) ?? 1
}
