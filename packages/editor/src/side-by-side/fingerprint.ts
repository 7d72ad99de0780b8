import { treeText } from '@clf/content/tree'
import type { DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'

/** One paragraph, heading, table or other block at the top of a tree. */
export interface Block {
  node: NodeIn<'top'>
  /** Says whether two blocks hold the same: words, marks, structure; names that references lead to are no part of it. */
  fingerprint: string
  /** Number of characters of its words. */
  length: number
  /** Figures and words in Latin letters, which stay the same in every language. */
  figures: ReadonlySet<string>
}

export function blocksOf(tree: DocumentTree): Block[] {
  return tree.children.map((node) => {
    // One block alone, so that no number of others is in its words.
    const words = treeText({ type: 'document', version: 1, children: [withoutReferences(node)] }, 'en')
    return { node, fingerprint: fingerprintOf(node), length: words.length, figures: new Set(words.match(/\d+(?:[.,]\d+)*|[A-Z]{2,}/g) ?? []) }
  })
}

function fingerprintOf(node: TreeNode): string {
  return hash(JSON.stringify(node, (key, value: unknown) => (key === 'id' ? undefined : value)))
}

function withoutReferences<Node extends TreeNode>(node: Node): Node {
  return JSON.parse(JSON.stringify(node, (_key, value: unknown) => (isReference(value) ? { type: 'break' } : value))) as Node
}

const isReference = (value: unknown): boolean => typeof value === 'object' && value !== null && 'type' in value && value.type === 'reference'

/** cyrb53 by bryc (public domain): 53 bits, enough to tell the paragraphs of one paper apart; nothing is kept secret by it. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
