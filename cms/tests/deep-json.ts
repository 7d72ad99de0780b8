/** Ready text between values. */
class Written {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/**
 * JSON of a value of plain objects, lists and scalars, however deep it is nested: `JSON.stringify` and its recursion end at some ten thousand
 * levels, and somebody who sends text does not.
 */
export function deepJson(value: unknown): string {
  const parts: string[] = []
  const ahead: unknown[] = [value]
  while (ahead.length > 0) {
    const next = ahead.pop()
    if (next instanceof Written) parts.push(next.text)
    else if (Array.isArray(next)) ahead.push(...between('[', next.map((one: unknown) => [one]), ']'))
    else if (typeof next === 'object' && next !== null)
      ahead.push(...between('{', Object.entries(next).filter(([, one]) => one !== undefined).map(([name, one]) => [new Written(`${JSON.stringify(name)}:`), one]), '}'))
    else parts.push(JSON.stringify(next) ?? 'null')
  }
  return parts.join('')
}

/** Last first, as they are taken. */
function between(open: string, items: readonly (readonly unknown[])[], close: string): unknown[] {
  const commas = items.flatMap((item, index) => (index === 0 ? item : [new Written(','), ...item]))
  return [new Written(open), ...commas, new Written(close)].toReversed()
}
