import { isBlank } from '../blank.ts'
import { countTree } from '../count/count-tree.ts'
import type { DocumentTree, NodeIn } from '../tree.ts'

export interface TreeOutlineEntry {
  /** The id that the renderer gives the heading, `s-1`. */
  id: string
  level: 2 | 3 | 4
  text: string
}

/** The headings of a valid tree in order, for a table of contents. */
export function treeOutline(tree: DocumentTree): TreeOutlineEntry[] {
  const { anchors } = countTree(tree)
  return tree.children
    .filter((node) => node.type === 'heading' && !isBlank(node.children))
    .map((node) => (node.type === 'heading' ? { id: anchors.get(node) ?? '', level: node.level, text: wordsOf(node.children) } : null))
    .filter((entry) => entry !== null)
}

function wordsOf(inlines: readonly NodeIn<'inline'>[]): string {
  return inlines.map((node) => (node.type === 'text' ? node.text : node.type === 'break' ? ' ' : node.type === 'ruby' ? node.base : node.type === 'formula' ? node.words : '')).join('').trim()
}
