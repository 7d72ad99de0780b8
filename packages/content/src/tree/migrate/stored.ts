// What is stored was written by earlier versions and by hand: nothing of it is taken for granted.

export type Stored = Readonly<Record<string, unknown>>

export function objectsIn(value: unknown): Stored[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text that can stand on a page: what HTML has no place for is left out, as the former renderer did. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\t', ' ').replace(/[\p{Cs}\uFFFE\uFFFF]|(?!\n)\p{Cc}/gu, '') : ''
}

/** Text of one line, at most as long as a field may be; undefined when nothing is left. */
export function lineOf(value: unknown): string | undefined {
  const line = textOf(value).replace(/\s*\n\s*/g, ' ')
  return line.trim() === '' ? undefined : [...line].slice(0, 500).join('')
}

/** `documentId` of a stored file. */
export function mediaOf(value: unknown): string | undefined {
  const id = isObject(value) ? value['documentId'] : undefined
  return typeof id === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(id) ? id : undefined
}

/** Leaves out what is undefined, so that a tree is the same before and after JSON. */
export function without<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof T]: Exclude<T[Key], undefined> }
}
