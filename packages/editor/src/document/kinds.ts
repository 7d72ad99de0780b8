import { nodes } from '@clf/content/tree'
import type { NodeKind, Place, Slot } from '@clf/content/tree'

/** Plain JSON object of a tree: a node, or what pretends to be one. */
export type Raw = Readonly<Record<string, unknown>>

export type Kinds = Readonly<Record<string, NodeKind | undefined>>

/** Every type of node that the tree declares, read when it is asked for. */
export const treeKinds = (): Kinds => nodes as never

export const slotsOfKind = (kind: NodeKind): [string, Slot][] => Object.entries(kind.schema.slots)

/** The one list that a node holds directly; null where it holds none, several, or one that may be left out. */
export function onlySlot(kind: NodeKind): [string, Slot] | null {
  const [first, ...rest] = slotsOfKind(kind)
  return first === undefined || rest.length > 0 || first[1].optional === true ? null : first
}

/** The kinds that a document shows as nodes with content of their own: all that stand in blocks, and not those in a line of text. */
export function blockKinds(kinds: Kinds): NodeKind[] {
  const found = new Set<NodeKind>()
  const places: Place[] = ['top']
  for (const place of places) {
    for (const kind of Object.values(kinds)) {
      if (kind === undefined || found.has(kind) || !kind.schema.standsIn.includes(place) || place === 'inline') continue
      found.add(kind)
      places.push(...slotsOfKind(kind).map(([, slot]) => slot.of))
    }
  }
  return [...found]
}

/** The kinds that stand in a line of text, except text itself. */
export function inlineKinds(kinds: Kinds): NodeKind[] {
  return Object.values(kinds).filter((kind) => kind !== undefined).filter(({ schema }) => schema.standsIn.includes('inline') && schema.type !== 'text')
}

export const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
