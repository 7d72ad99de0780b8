const widestWrappedLine = 110

/** Columns of a line as a terminal counts them: Chinese characters and full-width marks take two. */
export function columnsOf(text: string): number {
  const wide = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0
  return [...text].length + wide
}

/** The width a file was wrapped at, or null when every paragraph is one line. */
export function wrapWidthOf(lines: string[]): number | null {
  const widest = Math.max(...lines.map(columnsOf))
  return widest > widestWrappedLine ? null : widest
}

/** Whether `next` stands on its own line only because it did not fit behind `line`. */
export function isWrapped(line: string, next: string, wrapWidth: number | null): boolean {
  if (wrapWidth === null || wrapWidth < 40) return false
  const room = wrapWidth - columnsOf(line)
  return room <= columnsOf(firstWord(next)) + 1
}

function firstWord(text: string): string {
  return /^(?:\p{Script=Han}[\u3001\u3002\uff00-\uff1f]?|[^\s\p{Script=Han}]+)/u.exec(text)?.[0] ?? ''
}
