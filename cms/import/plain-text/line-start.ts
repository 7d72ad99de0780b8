const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The raised figure at the beginning of a line, which a note begins with, and the words after it. */
export function raisedDigits(line: string): { mark: string; rest: string } | null {
  const [, raised, rest] = /^([⁰¹²³⁴-⁹]{1,3})\s*(.*)$/su.exec(line) ?? []
  return raised === undefined ? null : { mark: markOf(raised), rest: rest ?? '' }
}

/** Digits of a raised mark: `¹²` is `12`. */
export function markOf(raised: string): string {
  return [...raised].map((character) => superscripts.indexOf(character)).join('')
}
