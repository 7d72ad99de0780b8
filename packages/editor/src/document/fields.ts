import type { NodeKind } from '@clf/content/tree'
import { slotsOfKind } from './kinds.ts'
import type { Raw } from './kinds.ts'

/** Fields of a node as a document keeps them. */
export interface KeptFields {
  /** Those that hold what they should. */
  fields: Raw
  /** Those that do not, as they came; null where there are none. */
  wrong: Raw | null
  /** Names in the order they came in, where it is not the usual one. */
  keys: readonly string[] | null
}

/** The names a node may have, in the usual order. */
export function usualKeys(kind: NodeKind): string[] {
  return ['type', ...Object.keys(kind.schema.fields.shape), ...slotsOfKind(kind).map(([slot]) => slot)]
}

/** Takes the fields of a node apart. `undefined` is no value, as in JSON. */
export function keptFields(raw: Raw, kind: NodeKind, isChecked: boolean): KeptFields {
  const usual = usualKeys(kind)
  const slots = Object.keys(kind.schema.slots)
  const names = Object.keys(raw).filter((name) => raw[name] !== undefined)
  const fields: Record<string, unknown> = {}
  const wrong: Record<string, unknown> = {}
  for (const name of names) {
    if (name === 'type' || slots.includes(name)) continue
    const held = isChecked || isRight(kind, name, raw[name]) ? fields : wrong
    Object.defineProperty(held, name, { value: raw[name], enumerable: true, configurable: true, writable: true })
  }
  return { fields, wrong: Object.keys(wrong).length === 0 ? null : wrong, keys: inUsualOrder(names, usual) ? null : names }
}

function isRight(kind: NodeKind, name: string, value: unknown): boolean {
  const { shape } = kind.schema.fields
  return Object.hasOwn(shape, name) && shape[name]?.safeParse(value).success === true
}

function inUsualOrder(names: readonly string[], usual: readonly string[]): boolean {
  const places = names.map((name) => usual.indexOf(name))
  return places.every((place, index) => place > (places[index - 1] ?? -1))
}

/** Puts a node together again: what it holds, by name, in the order it came in. */
export function inOrder(held: Readonly<Record<string, unknown>>, keys: readonly string[] | null, usual: readonly string[]): Record<string, unknown> {
  const names = Object.keys(held)
  const order = keys ?? usual
  const sorted = [...order.filter((name) => Object.hasOwn(held, name)), ...names.filter((name) => !order.includes(name))]
  const node: Record<string, unknown> = {}
  // Defined, because a field called `__proto__` is a field.
  for (const name of sorted) Object.defineProperty(node, name, { value: held[name], enumerable: true, configurable: true, writable: true })
  return node
}
