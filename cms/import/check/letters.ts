/** Letters, digits and boxes to tick alone, in one form: full-width as half-width, raised as plain. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll('☑', '☒').replace(/[^\p{L}\p{N}\p{M}☐☒]/gu, '')
}

/** How often each sign that is neither letter, digit, space, box nor part of a mark or label occurs. */
export function signsOf(text: string): Map<string, number> {
  const signs = new Map<string, number>()
  for (const sign of text.normalize('NFKC').replaceAll('\u00ad', '').match(/[^\p{L}\p{N}\p{M}\s().,:;、．•·●○▪■◆◇➢►‣∙*\-–—|☐☑☒▯\u2010\u2011\u2061]/gu) ?? [])
    signs.set(sign, (signs.get(sign) ?? 0) + 1)
  return signs
}

/** How often each letter or digit occurs. */
export function countLetters(letters: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** What one has more of than the other, `+` for the second; empty when both have the same. */
export function differenceOf(first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): string {
  const keys = [...new Set([...first.keys(), ...second.keys()])]
  return keys.flatMap((key) => {
    const more = (second.get(key) ?? 0) - (first.get(key) ?? 0)
    return more === 0 ? [] : [`${more > 0 ? '+' : '−'}${Math.abs(more) > 1 ? Math.abs(more) : ''}${key}`]
  }).slice(0, 40).join(' ')
}
