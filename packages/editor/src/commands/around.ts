import type { Node, NodeType, ResolvedPos, Schema } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import type { Raw } from '../document/kinds.ts'

/** A node around the caret, with where it begins. */
export interface Around {
  node: Node
  pos: number
  depth: number
}

/** The innermost node of a type around a place; null where there is none. */
export function around($pos: ResolvedPos, type: string): Around | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth)
    if (node.type.name === type) return { node, pos: $pos.before(depth), depth }
  }
  return null
}

/** A type of node that every tree has. */
export function typeOf(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name]
  if (type === undefined) throw new Error(`The tree declares no node “${name}”, which the editor writes with. Put it back into all-nodes.ts.`)
  return type
}

export const fieldsOf = (node: Node): Raw => node.attrs['fields'] as Raw

/** Attributes for other fields of a node; what was wrong before is replaced with them. */
export function withFields(node: Node, fields: Raw): Record<string, unknown> {
  return { ...node.attrs, fields, wrong: null }
}

/** Fields without the name that references lead to: no two nodes have the same. */
export function withoutId({ id: _, ...fields }: Raw): Raw {
  return fields
}

export function isAtStart({ selection }: EditorState): boolean {
  return selection.empty && selection.$from.parent.isTextblock && selection.$from.parentOffset === 0
}
