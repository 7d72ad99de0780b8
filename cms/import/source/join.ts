// Chinese is written without spaces, so a line break beside a Han character or full-width mark stands for nothing.
const withoutSpace = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2026]/u

/** Two pieces of one sentence that a line or page break separated. */
export function joinText(first: string, second: string): string {
  const left = first.trimEnd()
  const right = second.trimStart()
  const isChinese = withoutSpace.test([...left].at(-1) ?? '') || withoutSpace.test([...right][0] ?? '')
  return left === '' || right === '' || isChinese ? left + right : `${left} ${right}`
}
