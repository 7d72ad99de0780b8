import type { Inline, TextInline } from '@clf/content'

// Chinese is written without spaces, so a line break beside a Han character or full-width mark stands for nothing.
const withoutSpace = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2026]/u

/** Two pieces of one sentence that a line or page break separated. */
export function joinText(first: string, second: string): string {
  const left = first.trimEnd()
  const right = second.trimStart()
  const isChinese = withoutSpace.test([...left].at(-1) ?? '') || withoutSpace.test([...right][0] ?? '')
  return left === '' || right === '' || isChinese ? left + right : `${left} ${right}`
}

/** {@link joinText} for runs: the runs that meet become one when they look alike. */
export function joinInlines(first: Inline[], second: Inline[]): Inline[] {
  const last = first.at(-1)
  const next = second[0]
  if (last === undefined || next === undefined) return [...first, ...second]
  if (last.type === 'text' && next.type === 'text' && looksAlike(last, next)) {
    return [...first.slice(0, -1), { ...last, text: joinText(last.text, next.text) }, ...second.slice(1)]
  }
  return [...first, ...second]
}

function looksAlike(first: TextInline, second: TextInline): boolean {
  return JSON.stringify({ ...first, text: '' }) === JSON.stringify({ ...second, text: '' })
}
