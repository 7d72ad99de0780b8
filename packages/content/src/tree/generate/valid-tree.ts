import type { NodeKind } from '../declare/node-kind.ts'
import type { Place } from '../declare/node-schema.ts'
import { nodes } from '../nodes/all-nodes.ts'
import { mathElements } from '../nodes/formula/math-schema.ts'
import type { DocumentTree, TreeNode } from '../tree.ts'
import { walk } from '../walk.ts'
import { fieldValues, numberingValue } from './field-values.ts'
import type { Random } from './random.ts'

type Raw = Record<string, unknown> & { type: string }

const kinds = Object.values(nodes as unknown as Record<string, NodeKind>)

interface Growth {
  random: Random
  /** How deep it may still grow. */
  depth: number
  within: readonly string[]
}

/**
 * A tree that may be saved, with any of the nodes there are.
 * @param size how many nodes stand at its top, at most
 */
export function validTree(random: Random, size = 8): DocumentTree {
  const children = manyIn('top', 0, { random, depth: 5, within: [] }, size)
  const tree = { type: 'document', version: 1, ...(random.chance(0.3) ? { numbering: numberingValue(random) } : {}), children } as unknown as DocumentTree
  settle(tree, random)
  return tree
}

function manyIn(place: Place, min: number, growth: Growth, most = 3): Raw[] {
  const { random, depth } = growth
  const count = Math.max(min, depth <= 0 ? 0 : random.below(most + 1))
  return Array.from({ length: count }, () => nodeIn(place, growth))
}

function nodeIn(place: Place, { random, depth, within }: Growth): Raw {
  const fitting = kinds.filter(({ schema }) => schema.standsIn.includes(place) && !schema.notWithin?.some((type) => within.includes(type)))
  // Deep down only what need not hold anything, so that it comes to an end.
  const flat = fitting.filter(({ schema }) => Object.values(schema.slots).every(({ min = 0 }) => min === 0))
  const { schema } = random.pick(depth <= 0 && flat.length > 0 ? flat : fitting)
  const inside = { random, depth: depth - 1, within: [...within, schema.type] }
  const node: Raw = { type: schema.type, ...fieldValues(schema.fields, random) }
  for (const [slot, { of, min = 0, optional }] of Object.entries(schema.slots)) if (!optional || random.chance(0.5)) node[slot] = manyIn(of, min, inside)
  return shaped(node, inside)
}

/** What a node needs beside right fields: as many parts as its element takes, a rectangle of cells, words or decoration. */
function shaped(node: Raw, growth: Growth): Raw {
  if (node.type === 'table') return { ...node, children: rectangle(growth) }
  if (node.type === 'math') return withParts(node, growth)
  if (node.type === 'image' && node['decorative'] === true) return { ...node, text: undefined }
  return node
}

function withParts(node: Raw, growth: Growth): Raw {
  const needed: number | null = mathElements[node['element'] as keyof typeof mathElements]
  if (needed === null) return node
  return { ...node, children: Array.from({ length: needed }, () => nodeIn('math', growth)) }
}

/** Rows of cells, some of them merged, that fill a rectangle. */
function rectangle(growth: Growth): Raw[] {
  const { random } = growth
  const [width, height] = [1 + random.below(4), 1 + random.below(4)]
  const taken = Array.from({ length: height }, () => Array<boolean>(width).fill(false))
  return taken.map((columns, y) => ({
    type: 'row',
    children: columns.flatMap((_, x) => {
      if (taken[y]?.[x]) return []
      const colspan = columns[x + 1] === false && random.chance(0.2) ? 2 : 1
      const rowspan = y + 1 < height && random.chance(0.2) ? 2 : 1
      for (let row = y; row < y + rowspan; row += 1) taken[row]?.fill(true, x, x + colspan)
      return [{ ...nodeIn('cell', growth), colspan, rowspan }]
    }),
  }))
}

/** Gives every node an id of its own and every reference one that is there. */
function settle(tree: DocumentTree, random: Random): void {
  const all = [...walk(tree)].map(({ node }) => node)
  const named = all.filter((node): node is Extract<TreeNode, { id?: string | undefined }> => 'id' in node)
  for (const [index, node] of named.entries()) node.id = `id-${index}`
  for (const node of all) if (node.type === 'reference') Object.assign(node, named.length === 0 ? asText(node) : { target: random.pick(named).id })
}

/** Where nothing can be led to, a reference is words instead. */
function asText(node: TreeNode<'reference'>): object {
  for (const field of Object.keys(node)) Reflect.deleteProperty(node, field)
  return { type: 'text', text: 'nowhere' }
}
