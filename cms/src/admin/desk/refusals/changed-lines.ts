/** The lines that one text has and the other has not, in their order: what somebody compares. */
export function changedLines(before: readonly string[], after: readonly string[]): { before: string[]; after: string[] } {
  return { before: onlyIn(before, after), after: onlyIn(after, before) }
}

/** A line that stands twice on one side and once on the other differs once. */
function onlyIn(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    if (count > 0) left.set(line, count - 1)
    return count === 0
  })
}
