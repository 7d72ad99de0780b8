/** Parameters of a Strapi request, nested as in its documentation. */
export interface Query {
  readonly [name: string]: QueryValue
}

type QueryValue = string | number | boolean | undefined | readonly QueryValue[] | Query

/** `{ filters: { year: { $eq: 2006 } } }` gives `filters[year][$eq]=2006`. Undefined values are left out. */
export function toSearch(query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) append(search, name, value)
  return search.toString()
}

function append(search: URLSearchParams, name: string, value: QueryValue): void {
  if (value === undefined) return
  if (typeof value !== 'object') return search.append(name, String(value))
  for (const [key, inner] of Object.entries(value)) append(search, `${name}[${key}]`, inner)
}
