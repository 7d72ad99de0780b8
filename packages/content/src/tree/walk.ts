import { nodes } from './nodes/all-nodes.ts'
import type { DocumentTree, TreeNode } from './tree.ts'

/** One node of a tree with the way to it. */
export interface Walked {
  node: TreeNode
  /** From the root: `['children', 11, 'children', 0]`. */
  path: (string | number)[]
  /** What it stands in, the outermost first. */
  within: readonly TreeNode[]
}

/** Every node of a tree in reading order, a node before what it holds. */
export function* walk(tree: DocumentTree): Generator<Walked> {
  yield* walkSlot(tree.children, ['children'], [])
}

function* walkSlot(held: readonly TreeNode[], path: (string | number)[], within: readonly TreeNode[]): Generator<Walked> {
  for (const [index, node] of held.entries()) {
    const here = [...path, index]
    yield { node, path: here, within }
    const inside = [...within, node]
    for (const [slot, children] of slotsOf(node)) yield* walkSlot(children, [...here, slot], inside)
  }
}

/** The lists of nodes that a node holds, by name, in reading order. */
export function slotsOf(node: TreeNode): [string, readonly TreeNode[]][] {
  return slotNames(node.type).map((slot) => [slot, (node as unknown as Record<string, TreeNode[] | undefined>)[slot] ?? []])
}

/** Names of the lists that nodes of a type hold. */
export function slotNames(type: TreeNode['type']): readonly string[] {
  const known = names.get(type)
  if (known) return known
  const made = Object.keys(nodes[type].schema.slots)
  names.set(type, made)
  return made
}

// Each node of each page asks for them.
const names = new Map<TreeNode['type'], readonly string[]>()
