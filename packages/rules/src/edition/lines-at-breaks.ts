import type { NodeIn } from '@clf/content/tree'

/** A line of nodes as the lines that its breaks make of it; one at least. */
export function linesAtBreaks(line: readonly NodeIn<'inline'>[]): NodeIn<'inline'>[][] {
  const lines: NodeIn<'inline'>[][] = [[]]
  for (const node of line) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}
