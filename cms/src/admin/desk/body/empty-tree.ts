import type { DocumentTree } from '@clf/content/tree'

/** A body in which nothing stands yet. */
export const emptyTree: DocumentTree = { type: 'document', version: 1, children: [] }

/** Whether nothing was written: no node, or one line without words, which is where writing begins. */
export function isEmptyTree({ children }: DocumentTree): boolean {
  const [first, ...others] = children
  if (first === undefined) return true
  return others.length === 0 && first.type === 'paragraph' && first.children.length === 0
}
