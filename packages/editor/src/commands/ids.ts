import { Fragment, Slice } from 'prosemirror-model'
import type { Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import type { Raw } from '../document/kinds.ts'
import { fieldsOf } from './around.ts'

/** A name for a node that nothing in a document has. */
function freshName(node: Node, document: Node): string {
  const taken = namesIn(document)
  for (;;) {
    const name = `${node.type.name.replaceAll(/[^a-z]/g, '')}-${Math.random().toString(36).slice(2, 8)}`
    if (!taken.has(name)) return name
  }
}

export function nameOf(node: Node): string | undefined {
  const fields = node.isInline ? (node.attrs['node'] as Raw | undefined) : (node.attrs['fields'] as Raw | undefined)
  return typeof fields?.['id'] === 'string' ? fields['id'] : undefined
}

/** Gives the node at a place a name if it has none, and says its name. */
export function ensureName(tr: Transaction, pos: number): string | null {
  const node = tr.doc.nodeAt(pos)
  if (node === null) return null
  const known = nameOf(node)
  if (known !== undefined) return known
  const id = freshName(node, tr.doc)
  if (node.isInline) tr.setNodeMarkup(pos, null, { node: { type: node.type.name, id, ...(node.attrs['node'] as Raw) } }, node.marks)
  else tr.setNodeMarkup(pos, null, { ...node.attrs, fields: { id, ...fieldsOf(node) } })
  return id
}

function namesIn(document: Node): Set<string> {
  const names = new Set<string>()
  document.descendants((node) => {
    const name = nameOf(node)
    if (name !== undefined) names.add(name)
  })
  return names
}

/** The same nodes as new ones, without the names that a document has already: what is copied is not what references lead to. */
export function freshCopy(slice: Slice, document: Node): Slice {
  const taken = namesIn(document)
  return new Slice(copies(slice.content, taken), slice.openStart, slice.openEnd)
}

function copies(content: Fragment, taken: Set<string>): Fragment {
  const made: Node[] = []
  content.forEach((node) => made.push(copy(node, taken)))
  return Fragment.from(made)
}

function copy(node: Node, taken: Set<string>): Node {
  if (node.isText) return node
  const name = nameOf(node)
  const isTaken = name !== undefined && taken.has(name)
  if (name !== undefined) taken.add(name)
  const { id: _, ...fields } = (node.isInline ? node.attrs['node'] : node.attrs['fields']) as Raw ?? {}
  const attributes = !isTaken ? node.attrs : node.isInline ? { node: fields } : { ...node.attrs, fields }
  return node.type.create(attributes, copies(node.content, taken), node.marks)
}
