import type { Raw } from '../document/kinds.ts'

/** A line as the tree has it: runs that look alike are one, blanks that a browser would drop are dropped. */
export function tidyLine(nodes: readonly Raw[]): Raw[] {
  const joined: Raw[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node['type'] === 'text' && last?.['type'] === 'text' && looks(last) === looks(node)) joined[joined.length - 1] = { ...last, text: `${String(last['text'])}${String(node['text'])}` }
    else joined.push(node)
  }
  // Blanks: one at a time, none at the ends of a line.
  let endsWithBlank = true
  const collapsed = joined.map((node) => {
    if (node['type'] !== 'text') {
      endsWithBlank = node['type'] === 'break'
      return node
    }
    const text = String(node['text']).replaceAll(/ +/g, ' ').replaceAll(/\u00A0{2,}/g, ' ')
    const cut = endsWithBlank ? text.replace(/^ +/, '') : text
    endsWithBlank = cut === '' ? endsWithBlank : cut.endsWith(' ')
    return { ...node, text: cut }
  })
  const filled = withoutEnd(collapsed.filter((node) => node['type'] !== 'text' || node['text'] !== ''))
  return filled.map((
    node,
    index,
  ) => (node['type'] === 'text' && (filled[index + 1] === undefined || filled[index + 1]?.['type'] === 'break') ? { ...node, text: String(node['text']).trimEnd() } : node)).filter((node) =>
    node['type'] !== 'text' || node['text'] !== ''
  )
}

const looks = ({ text: _, ...look }: Raw): string => JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Without the line break that an editor leaves at the end of a paragraph. */
function withoutEnd(nodes: Raw[]): Raw[] {
  let end = nodes.length
  while (end > 0 && (nodes[end - 1]?.['type'] === 'break' || (nodes[end - 1]?.['type'] === 'text' && String(nodes[end - 1]?.['text']).trim() === ''))) end -= 1
  return nodes.slice(0, end)
}

/** Whether a line says nothing. */
export const saysNothing = (line: readonly Raw[]): boolean => line.every((node) => node['type'] === 'break' || (node['type'] === 'text' && String(node['text']).trim() === ''))
