import { treeVersion, validateTree } from '@clf/content/tree'
import type { DocumentTree, NodeKind } from '@clf/content/tree'
import type { Node } from 'prosemirror-model'
import { inOrder, usualKeys } from './fields.ts'
import { onlySlot, slotsOfKind } from './kinds.ts'
import type { Kinds, Raw } from './kinds.ts'
import { keptRun, slotNode, unreadableNode } from './schema.ts'

/** Writes documents as trees. What has not changed since the last time is not written again. */
export interface TreeWriter {
  /** The tree as it is stored, with what could not be read where it stood. */
  write(document: Node): DocumentTree
  /** The part of it that can be counted: without what could not be read. */
  writeCountable(document: Node): DocumentTree
  /** One node, as it is stored. */
  writeNode(node: Node): unknown
  /** One node as `writeCountable` writes it: the same object. */
  countable(node: Node): unknown
}

export function createTreeWriter(kinds: Kinds): TreeWriter {
  const exact = new Writing(kinds, false)
  const countable = new Writing(kinds, true)
  return {
    write: (document) => exact.document(document),
    writeCountable: (document) => countable.document(document),
    writeNode: (node) => exact.node(node),
    countable: (node) => countable.node(node),
  }
}

const rootKeys = ['type', 'version', 'numbering', 'children']

class Writing {
  readonly #kinds: Kinds
  readonly #isCountable: boolean
  // Nodes of ProseMirror never change: a changed text is another node, and so is everything around it.
  readonly #written = new WeakMap<Node, unknown>()

  constructor(kinds: Kinds, isCountable: boolean) {
    this.#kinds = kinds
    this.#isCountable = isCountable
  }

  document(document: Node): DocumentTree {
    const fields = document.attrs['fields'] as Raw
    const held = { type: 'document', version: treeVersion, ...(this.#isCountable && !canNumber(fields) ? {} : fields), children: this.#list(document, 'top', 0) }
    return inOrder(held, document.attrs['keys'] as readonly string[] | null, rootKeys) as unknown as DocumentTree
  }

  node(node: Node): unknown {
    const known = this.#written.get(node)
    if (known !== undefined) return known
    const written = this.#write(node)
    this.#written.set(node, written)
    return written
  }

  #write(node: Node): unknown {
    const type = node.type.name
    if (node.isText) return this.#run(node)
    if (type.startsWith(unreadableNode(''))) return node.attrs['value'] as unknown
    if (node.type.isInline) return node.attrs['node'] as unknown
    const kind = this.#kinds[type]
    if (kind === undefined) return null
    const wrong = this.#isCountable ? null : (node.attrs['wrong'] as Raw | null)
    const held = { type, ...(node.attrs['fields'] as Raw), ...spansOf(node), ...wrong, ...this.#slots(node, kind) }
    return inOrder(held, node.attrs['keys'] as readonly string[] | null, usualKeys(kind))
  }

  #slots(node: Node, kind: NodeKind): Record<string, unknown[]> {
    const only = onlySlot(kind)
    if (only !== null) return { [only[0]]: this.#list(node, only[1].of, only[1].min ?? 0) }
    const slots: Record<string, unknown[]> = {}
    for (const [slot, { of, min = 0 }] of slotsOfKind(kind)) {
      const name = slotNode(kind.schema.type, slot)
      node.forEach((child) => {
        if (child.type.name === name) slots[slot] = this.#list(child, of, min)
      })
    }
    return slots
  }

  #list(parent: Node, place: string, min: number): unknown[] {
    if (min === 0 && (place === 'block' || place === 'top') && isPlaceForCaret(parent)) return []
    const list: unknown[] = []
    parent.forEach((child) => {
      if (!this.#isCountable || !child.type.name.startsWith(unreadableNode(''))) list.push(this.node(child))
    })
    return list
  }

  #run(node: Node): unknown {
    const fields: Record<string, unknown> = { type: 'text', text: node.text }
    let keys: readonly string[] | null = null
    for (const mark of node.marks) {
      if (mark.type.name !== keptRun) fields[mark.type.name.slice('run_'.length)] = mark.attrs['value']
      else {
        keys = mark.attrs['keys'] as readonly string[] | null
        if (!this.#isCountable) Object.assign(fields, mark.attrs['wrong'])
      }
    }
    const kind = this.#kinds['text']
    return inOrder(fields, keys, kind === undefined ? [] : usualKeys(kind))
  }
}

/** Whether a tree may be numbered as its fields say. */
function canNumber(fields: Raw): boolean {
  return Object.keys(fields).length === 0 || validateTree({ type: 'document', version: treeVersion, ...fields, children: [] }).tree !== null
}

/** Whether all that a list holds is an empty paragraph that is there for the caret alone. */
function isPlaceForCaret(parent: Node): boolean {
  const only = parent.childCount === 1 ? parent.firstChild : null
  return only?.type.name === 'paragraph' && only.childCount === 0 && only.attrs['kept'] === false && Object.keys(only.attrs['fields'] as Raw).length === 0 && only.attrs['wrong'] === null
}

/** Spans of a cell: those that are not 1, and those of 1 that the tree had written. */
function spansOf(node: Node): Raw {
  if (node.type.name !== 'cell') return {}
  const keys = node.attrs['keys'] as readonly string[] | null
  return Object.fromEntries(['colspan', 'rowspan'].flatMap((name) => (node.attrs[name] !== 1 || keys?.includes(name) ? [[name, node.attrs[name] as unknown]] : [])))
}
