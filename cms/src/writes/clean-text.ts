import type { Problem } from './problem.ts'
import { told } from './told.ts'

const forbidden = /[\0\uFFFE\uFFFF]/

type Path = readonly (string | number)[]

/** The first place in a value whose text no database and no page can hold: U+0000, or half of a surrogate pair. Null when there is none. Values of any depth are gone through. */
export function uncleanPlace(value: unknown): (string | number)[] | null {
  if (isWhollyClean(value)) return null
  const open: { value: unknown; path: Path }[] = [{ value, path: [] }]
  for (let one = open.pop(); one; one = open.pop()) {
    if (typeof one.value === 'string' && !isClean(one.value)) return [...one.path]
    if (!isHolder(one.value)) continue
    // Deeper than any place that a person is told.
    const path = one.path.length > deepest ? () => one.path : (key: string | number): Path => [...one.path, key]
    const entries = Array.isArray(one.value) ? [...one.value.entries()] : Object.entries(one.value)
    for (const [key, inner] of entries.toReversed()) {
      if (typeof key === 'string' && !isClean(key)) return [...one.path]
      open.push({ value: inner, path: path(key) })
    }
  }
  return null
}

const deepest = 50

/** Nearly all values are clean: they are gone through without a note of where each text stands. */
function isWhollyClean(value: unknown): boolean {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one === 'string' && !isClean(one)) return false
    if (!isHolder(one)) continue
    if (Array.isArray(one)) { for (const inner of one as unknown[]) open.push(inner) }
    else for (const key of Object.keys(one)) {
        if (!isClean(key)) return false
        open.push((one as Record<string, unknown>)[key])
      }
  }
  return true
}

export function isClean(text: string): boolean {
  return text.isWellFormed() && !forbidden.test(text)
}

function isHolder(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

const unstorable = told(
  'This text holds a character that cannot be stored (U+0000, or half of a pair). Delete it and type the words again.',
  '文字含有無法儲存的字元（U+0000 或不成對的代理字元）。請刪除後重新輸入。',
)

/** What is wrong with the texts of a value; nothing, or one problem. */
export function textProblems(value: unknown): Problem[] {
  const path = uncleanPlace(value)
  return path ? [{ path, ...unstorable }] : []
}
