import type { Node } from 'prosemirror-model'
import { onlySlot } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { slotNode } from './schema.ts'

/** A node in a document and where it begins; the document itself has no place. */
export interface Place {
  node: Node
  pos: number
}

/**
 * What lies at a dotted path of a tree, `children.11.children.2`, or the innermost node that holds it. Null where the first step leads nowhere.
 */
export function placeAt(document: Node, path: string, kinds: Kinds): Place | null {
  const steps = path === '' ? [] : path.split('.')
  let place: Place | null = null
  for (let step = 0; step + 1 < steps.length; step += 2) {
    const next = childAt(place, document, steps[step] ?? '', Number(steps[step + 1]), kinds)
    if (next === null) break
    place = next
  }
  return place
}

function childAt(parent: Place | null, document: Node, slot: string, index: number, kinds: Kinds): Place | null {
  const node = parent?.node ?? document
  const start = parent === null ? 0 : parent.pos + 1
  const kind = kinds[node.type.name]
  if (parent === null ? slot === 'children' : kind !== undefined && onlySlot(kind)?.[0] === slot) return nth(node, start, index)
  let found: Place | null = null
  node.forEach((child, offset) => {
    if (child.type.name === slotNode(node.type.name, slot)) found = nth(child, start + offset + 1, index) ?? { node: child, pos: start + offset }
  })
  return found
}

function nth(parent: Node, start: number, index: number): Place | null {
  if (!Number.isInteger(index) || index < 0 || index >= parent.childCount) return null
  let pos = start
  for (let before = 0; before < index; before += 1) pos += parent.child(before).nodeSize
  return { node: parent.child(index), pos }
}
