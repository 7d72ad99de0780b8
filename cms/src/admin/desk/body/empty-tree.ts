import type { DocumentTree } from '@clf/content/tree'

/** A body in which nothing stands yet. */
export const emptyTree: DocumentTree = { type: 'document', version: 1, children: [] }

/** Whether nothing was written: no node, or one line without words, which is where writing begins. */
export function isEmptyTree({ children }: DocumentTree): boolean {
  const [first, ...others] = children
  if (first === undefined) return true
  return others.length === 0 && first.type === 'paragraph' && first.children.length === 0
}

/** Whether two bodies of the form hold the same. A database may give the fields of a node back in another order. */
export function isSameBody(one: unknown, other: unknown): boolean {
  if (one === other || (one ?? null) === (other ?? null)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => name in other && isSameBody(one[name as never], other[name as never]))
}
