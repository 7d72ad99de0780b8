/**
 * Strapi's Blocks accept `https:`, `mailto:`, `tel:` and paths, so internal addresses such as `clf:paragraph/8` are stored
 * as the path `/clf:paragraph/8`. Everything above the database sees `clf:`.
 */
const stored = '/clf:'
const written = 'clf:'

/** Copy of `value` in which every link node's internal address has the form the database holds. */
export function toStored<T>(value: T): T {
  return mapLinks(value, written, stored) as T
}

/** Copy of `value` in which every link node's internal address has the form documents use. */
export function fromStored<T>(value: T): T {
  return mapLinks(value, stored, written) as T
}

function mapLinks(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapLinks(item, from, to))
  if (!isPlainObject(value)) return value
  const entries = Object.entries(value).map(([key, item]) => [key, mapLinks(item, from, to)] as const)
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  if (copy.type === 'link' && typeof copy.url === 'string' && copy.url.startsWith(from)) {
    copy.url = to + copy.url.slice(from.length)
  }
  return copy
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
