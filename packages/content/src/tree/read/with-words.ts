import { nodes } from '../nodes/all-nodes.ts'
import type { DocumentTree, TreeNode } from '../tree.ts'
import { slotsOf } from '../walk.ts'

/**
 * A copy of a valid tree with other words in the same places, such as a conversion from Traditional to Simplified
 * Chinese. Words marked as being in a language of their own stay, and so does what is no word: addresses, names, files,
 * numbers and marks as printed.
 */
export function withWords(tree: DocumentTree, change: (words: string) => string): DocumentTree {
  return { ...tree, children: tree.children.map((node) => changed(node, change)) }
}

function changed<Node extends TreeNode>(node: Node, change: (words: string) => string): Node {
  if ('lang' in node && node.lang !== undefined) return node
  const { words = [] }: { words?: readonly string[] } = nodes[node.type].schema
  const fields = words.flatMap((field): [string, unknown][] => {
    const held: unknown = Reflect.get(node, field)
    return typeof held === 'string' ? [[field, change(held)]] : []
  })
  const lists = slotsOf(node).filter(([slot]) => Reflect.get(node, slot) !== undefined).map(([slot, children]) => [slot, children.map((child) => changed(child, change))])
  return { ...node, ...Object.fromEntries([...fields, ...lists]) }
}
