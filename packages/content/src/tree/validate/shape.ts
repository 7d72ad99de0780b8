import * as z from 'zod'
import type { NodeKind } from '../declare/node-kind.ts'
import type { Place, Slot } from '../declare/node-schema.ts'
import { nodes } from '../nodes/all-nodes.ts'
import { numbering, treeVersion } from '../tree.ts'
import { fieldProblems } from './field-problems.ts'
import { limits } from './limits.ts'
import type { Path } from './places.ts'
import type { ProblemList } from './problem.ts'
import { fieldName } from './field-names.ts'
import { clipped, quoted, shown } from './shown.ts'

type Raw = Readonly<Record<string, unknown>>

const kinds: Readonly<Record<string, NodeKind | undefined>> = nodes as never
const all = Object.values(kinds as Readonly<Record<string, NodeKind>>)

const rootFields = z.strictObject({ numbering: numbering.optional() })

/** The way to a value, shared with what stands beside it. */
interface Way {
  up: Way | null
  key: string | number
}

/** A value that should be a node, and where it stands. */
interface Waiting {
  value: unknown
  place: Place
  way: Way
  depth: number
}

/** What a walk over a tree has counted and what it still has to look at. */
interface Walk {
  problems: ProblemList
  /** The next is the last. */
  waiting: Waiting[]
  nodes: number
  characters: number
}

/**
 * Looks whether a value has the shape of a tree: known nodes where they may stand, with right fields. It keeps its own
 * stack, so that no depth is too deep for it, and stops at the first limit that is passed.
 */
export function checkShape(value: unknown, problems: ProblemList): void {
  if (!isObject(value) || own(value, 'type') !== 'document') return problems.add('document', [], [shown(isObject(value) ? own(value, 'type') : value)])
  if (own(value, 'version') !== treeVersion) return problems.add('version', ['version'], [shown(own(value, 'version')), treeVersion])
  const walk: Walk = { problems, waiting: [], nodes: 0, characters: 0 }
  checkFields(value, ['type', 'version', 'children'], walk, [], (held) => fieldProblems(rootFields, held))
  if (!queue(own(value, 'children'), 'children', { of: 'top' }, null, 1, walk)) return
  for (let next = walk.waiting.pop(); next !== undefined && !problems.isFull; next = walk.waiting.pop()) {
    if (!checkNode(next, walk)) return
  }
}

/** False when the walk must end, because a limit is passed. */
function checkNode({ value, place, way, depth }: Waiting, walk: Walk): boolean {
  const { problems } = walk
  if (!isObject(value)) {
    problems.add('node', pathOf(way), [shown(value)])
    return true
  }
  const type = own(value, 'type')
  const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (!kind) {
    problems.add('node-type', pathOf(way), [shown(type), Object.keys(kinds).join(', ')])
    return true
  }
  const { schema } = kind
  if (!schema.standsIn.includes(place)) {
    problems.add('node-place', pathOf(way), [quoted(schema.name), namesOf(place)])
    return true
  }
  const slots = Object.entries(schema.slots)
  if (!checkFields(value, ['type', ...slots.map(([name]) => name)], walk, way, (held) => fieldProblems(schema.fields, held))) return false
  for (const [name, slot] of slots.toReversed()) {
    const held = own(value, name)
    if (held === undefined && slot.optional) continue
    if (Array.isArray(held) && held.length < (slot.min ?? 0)) problems.add('slot-empty', pathOf(way), [quoted(schema.name)])
    else if (!queue(held, name, slot, way, depth + 1, walk)) return false
  }
  return true
}

/** Puts what a list holds before everything that waits. False when a limit is passed. */
function queue(held: unknown, name: string, slot: Slot, up: Way | null, depth: number, walk: Walk): boolean {
  const way: Way = { up, key: name }
  if (!Array.isArray(held)) {
    walk.problems.add('slot', pathOf(way), [quoted(fieldName(name)), shown(held)])
    return true
  }
  walk.nodes += held.length
  if (walk.nodes > limits.nodes) {
    walk.problems.add('size', [], [limits.nodes])
    return false
  }
  if (depth > limits.depth && held.length > 0) {
    walk.problems.add('depth', pathOf(way), [limits.depth])
    return true
  }
  for (let index = held.length - 1; index >= 0; index -= 1) walk.waiting.push({ value: held[index], place: slot.of, way: { up: way, key: index }, depth })
  return true
}

/** Checks what a node holds beside its type and its lists. False when a limit is passed. */
function checkFields(value: Raw, others: readonly string[], walk: Walk, way: Way | Path, problemsOf: (held: Raw) => ReturnType<typeof fieldProblems>): boolean {
  const names = Object.keys(value).filter((name) => !others.includes(name))
  const path = () => (isWay(way) ? pathOf(way) : [...way])
  if (names.length > limits.fields) {
    const name = names.find((each) => each.length > 0) ?? ''
    walk.problems.add('field-unknown', [...path(), clipped(name)], [clipped(name)])
    return true
  }
  // Without a prototype, so that a field called `__proto__` is a field.
  const held = Object.create(null) as Record<string, unknown>
  for (const name of names) {
    held[name] = value[name]
    walk.characters += sizeOf(held[name])
  }
  if (walk.characters > limits.characters) {
    walk.problems.add('text-size', [], [limits.characters])
    return false
  }
  for (const problem of problemsOf(held)) walk.problems.add(problem.key, [...path(), ...problem.path], problem.values)
  return true
}

const isWay = (way: Way | Path): way is Way => !Array.isArray(way)

const sizeOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0)

function pathOf(way: Way): (string | number)[] {
  const path: (string | number)[] = []
  for (let part: Way | null = way; part !== null; part = part.up) path.push(part.key)
  return path.reverse()
}

/** The names of the nodes that may stand in a place. */
function namesOf(place: Place): Record<'en' | 'zh-Hant-HK' | 'zh-Hans', string> {
  const names = all.filter(({ schema }) => schema.standsIn.includes(place)).map(({ schema }) => schema.name)
  return {
    en: names.map(({ en }) => en.toLowerCase()).join(', '),
    'zh-Hant-HK': names.map((name) => name['zh-Hant-HK']).join('、'),
    'zh-Hans': names.map((name) => name['zh-Hans']).join('、'),
  }
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of its own; what an object inherits is no part of it. */
function own(value: Raw, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined
}
