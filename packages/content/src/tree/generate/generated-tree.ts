import { limits } from '../validate/limits.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { validTree } from './valid-tree.ts'

type GeneratedKind = 'valid' | 'changed' | 'wrong-types' | 'characters' | 'deep' | 'huge'

/** A tree, or what pretends to be one. */
export interface GeneratedTree {
  kind: GeneratedKind
  /** Plain JSON; some of it holds lone surrogates and control characters. */
  value: unknown
}

/**
 * The same value for the same seed. Those of the kind `valid` may be saved; of the others nothing is known but that they
 * must be answered.
 */
export function generatedTree(seed: number): GeneratedTree {
  const random = createRandom(seed)
  // Deep and huge ones take long to make, and are all alike.
  const kind = seed % 50 === 49 ? (seed % 100 === 99 ? 'huge' : 'deep') : random.pick(['valid', 'changed', 'wrong-types', 'characters'] as const)
  return { kind, value: makers[kind](random, seed) }
}

const makers: Record<GeneratedTree['kind'], (random: Random, seed: number) => unknown> = {
  valid: (random) => validTree(random),
  changed: (random) => changedAt(random, (value) => random.pick(changes)(value, random)),
  'wrong-types': (random) => changedAt(random, () => random.pick(wrongValues)),
  characters: (random) => changedAt(random, (value) => (typeof value === 'string' ? spoiled(value, random) : random.pick(evilTexts)), (value) => typeof value === 'string'),
  deep,
  huge,
}

const wrongValues: readonly unknown[] = [null, 0, -1, 1.5, 1e308, true, false, '', 'x', [], {}, [[]], [null], [{}], { length: 3 }, { type: 'text' }, { type: 'document', version: 1, children: [] }, {
  toString: 1,
}]
const evilTexts = [
  '\u0000',
  'a\u0000b',
  '\u0007',
  '\u001B[31m',
  '\u0085',
  '\n',
  '\t',
  '\uD800',
  '\uDC00',
  'a\uDBFFb',
  '\uFFFE',
  '\uFFFF',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  '//evil',
  '/\\evil',
  'data:text/html,x',
  'tc',
  'english',
  '__proto__',
  'constructor',
  'x'.repeat(100_001),
  '"><img src=x onerror=alert(1)>',
]

function spoiled(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  return random.chance(0.5) ? random.pick(evilTexts) : `${text.slice(0, at)}${random.pick(evilTexts.slice(0, 12))}${text.slice(at)}`
}

type Change = (value: unknown, random: Random) => unknown

const isRaw = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const changes: readonly Change[] = [
  (value) => (isRaw(value) ? { ...value, type: 'marquee' } : 'marquee'),
  (value) => (isRaw(value) ? { ...value, extra: value } : [value, value]),
  (value) => (isRaw(value) ? { ...value, id: 'twice' } : value),
  (value) => (isRaw(value) ? { ...value, colspan: 99, rowspan: 99 } : value),
  (value) => [value, value, value],
  (value) => (Array.isArray(value) ? value.toReversed() : value),
  (value) => (isRaw(value) ? without(value) : undefined),
  (value) => (isRaw(value) ? JSON.parse(`{"__proto__":{"x":1},"constructor":1,"type":${JSON.stringify(value['type'] ?? null)}}`) : '__proto__'),
  (value) => (isRaw(value) ? { type: 'row', children: [value] } : { type: 'note', kind: 'footnote', children: [{ type: 'note', kind: 'footnote', children: value }] }),
  (_, random) => ({ type: 'reference', target: `id-${random.below(9)}` }),
]

function without(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).slice(1))
}

/** A right tree in which one to three values are others. */
function changedAt(random: Random, change: Change, isWanted: (value: unknown) => boolean = () => true): unknown {
  let tree: unknown = JSON.parse(JSON.stringify(validTree(random)))
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const places = placesIn(tree, []).filter(({ value }) => isWanted(value))
    if (places.length === 0) return change(tree, random)
    tree = replaced(tree, random.pick(places).path, (value) => change(value, random))
  }
  return tree
}

interface ValuePlace {
  path: readonly (string | number)[]
  value: unknown
}

function placesIn(value: unknown, path: readonly (string | number)[]): ValuePlace[] {
  const inner: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : isRaw(value) ? Object.entries(value) : []
  return [{ path, value }, ...inner.flatMap(([key, each]) => placesIn(each, [...path, key]))]
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === key ? replaced(each, rest, change) : each))
  return isRaw(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === key ? replaced(each, rest, change) : each])) : value
}

function deep(random: Random): unknown {
  const wrappers: readonly ((inner: unknown) => unknown)[] = [
    (inner) => ({ type: 'list', children: [{ type: 'item', children: [inner] }] }),
    (inner) => ({ type: 'quotation', children: [inner] }),
    (inner) => ({ type: 'table', caption: [], children: [{ type: 'row', children: [{ type: 'cell', children: [inner] }] }] }),
    (inner) => ({ type: 'paragraph', children: [{ type: 'note', kind: 'footnote', children: [inner] }] }),
    (inner) => ({ type: 'paragraph', children: [{ type: 'formula', words: 'x', children: [{ type: 'math', element: 'mrow', children: [inner] }] }] }),
  ]
  const wrap = random.pick(wrappers)
  let inner: unknown = { type: 'paragraph', children: [] }
  for (let depth = random.pick([10, limits.depth, 1000, 2000]); depth > 0; depth -= 1) inner = wrap(inner)
  return { type: 'document', version: 1, children: [inner] }
}

/** One huge thing after the other, so that a short run meets each. */
function huge(_random: Random, seed: number): unknown {
  const many = <T>(count: number, one: T): T[] => Array<T>(count).fill(one)
  const text = { type: 'text', text: 'Words and words. '.repeat(20) }
  const things = [
    () => ({ type: 'document', version: 1, children: many(20_000, { type: 'paragraph', children: [text] }) }),
    () => ({ type: 'document', version: 1, children: many(20_000, 7) }),
    () => ({ type: 'document', version: 1, children: [{ type: 'table', caption: [], children: many(300, { type: 'row', children: many(100, { type: 'cell', children: [] }) }) }] }),
    () => ({
      type: 'document',
      version: 1,
      children: [{ type: 'table', caption: [], children: many(200, { type: 'row', children: many(100, { type: 'cell', colspan: 100, rowspan: 1000, children: [] }) }) }],
    }),
    () => ({ type: 'document', version: 1, children: [Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`field-${index}`, index]))] }),
    () => ({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text: 'x'.repeat(2_000_000) }] }] }),
  ]
  return things[Math.floor(seed / 100) % things.length]?.()
}
