import { countTree } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { blocksOf } from './fingerprint.ts'
import type { Block } from './fingerprint.ts'

/** Two blocks that say the same in two languages; null where one has no counterpart. Indices of the top of each tree. */
export interface Pair {
  source: number | null
  target: number | null
}

/**
 * Lays two trees side by side, block by block, in the order of both. Blocks with the same name are counterparts; between them
 * those whose kind, number, level and figures agree.
 */
export function alignTrees(source: DocumentTree, target: DocumentTree): Pair[] {
  const [left, right] = [placed(source), placed(target)]
  const pairs: Pair[] = []
  let [from, to] = [0, 0]
  for (const anchor of [...anchorsOf(left, right), { source: left.length, target: right.length }]) {
    pairs.push(...alignPart(left, right, from, anchor.source, to, anchor.target))
    if (anchor.source < left.length) pairs.push(anchor)
    ;[from, to] = [anchor.source + 1, anchor.target + 1]
  }
  return pairs
}

interface Placed extends Block {
  /** Number as printed, without what stands around it. */
  number: string | null
}

function placed(tree: DocumentTree): Placed[] {
  const { numbers } = countTree(tree)
  return blocksOf(tree).map((block) => ({ ...block, number: block.node.type === 'numbered' ? (numbers.get(block.node)?.number ?? null) : null }))
}

interface Anchor {
  source: number
  target: number
}

const nameOf = ({ node }: Placed): string | undefined => ('id' in node ? node.id : undefined)

/** Blocks that have the same name in both, in an order that both keep. */
function anchorsOf(left: readonly Placed[], right: readonly Placed[]): Anchor[] {
  const byName = new Map(right.flatMap((block, index) => (nameOf(block) === undefined ? [] : [[nameOf(block), index] as const])))
  const found = left.flatMap((block, source): Anchor[] => {
    const target = nameOf(block) === undefined ? undefined : byName.get(nameOf(block))
    return target === undefined ? [] : [{ source, target }]
  })
  return longestRising(found)
}

/** As many anchors as do not cross each other. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = []
  const before: (number | null)[] = []
  for (const [index, { target }] of anchors.entries()) {
    let length = 0
    while (length < ends.length && (anchors[ends[length] ?? 0]?.target ?? 0) < target) length += 1
    before[index] = length === 0 ? null : (ends[length - 1] ?? null)
    ends[length] = index
  }
  const chain: Anchor[] = []
  for (let at: number | null | undefined = ends.at(-1); at !== null && at !== undefined; at = before[at]) {
    const anchor = anchors[at]
    if (anchor !== undefined) chain.unshift(anchor)
  }
  return chain
}

/** Cells of the table below; a longer part without a single name in it is laid side by side by its order alone. */
const largest = 4_000_000

function alignPart(left: readonly Placed[], right: readonly Placed[], from: number, fromEnd: number, to: number, toEnd: number): Pair[] {
  const [rows, columns] = [fromEnd - from, toEnd - to]
  if (rows <= 0 || columns <= 0 || rows * columns > largest) return inOrder(from, fromEnd, to, toEnd)
  const width = columns + 1
  // The best that the rest of both can give, from the end.
  const best = new Float64Array((rows + 1) * width)
  const scores = new Float64Array(rows * columns)
  for (let cell = 0; cell < scores.length; cell += 1) scores[cell] = likeness(left[from + Math.floor(cell / columns)], right[to + (cell % columns)])
  const score = (row: number, column: number) => scores[row * columns + column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const together = score(row, column) + (best[(row + 1) * width + column + 1] ?? 0)
      best[row * width + column] = Math.max(together, best[(row + 1) * width + column] ?? 0, best[row * width + column + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    const here = best[row * width + column] ?? 0
    if (score(row, column) > 0 && here === score(row, column) + (best[(row + 1) * width + column + 1] ?? 0)) pairs.push({ source: from + row++, target: to + column++ })
    else if (here === (best[(row + 1) * width + column] ?? 0)) pairs.push({ source: from + row++, target: null })
    else pairs.push({ source: null, target: to + column++ })
  }
  return [...pairs, ...alone(from + row, fromEnd, to + column, toEnd)]
}

function alone(from: number, fromEnd: number, to: number, toEnd: number): Pair[] {
  const sources = Array.from({ length: Math.max(0, fromEnd - from) }, (_, index): Pair => ({ source: from + index, target: null }))
  return [...sources, ...Array.from({ length: Math.max(0, toEnd - to) }, (_, index): Pair => ({ source: null, target: to + index }))]
}

function inOrder(from: number, fromEnd: number, to: number, toEnd: number): Pair[] {
  const both = Math.max(0, Math.min(fromEnd - from, toEnd - to))
  const pairs = Array.from({ length: both }, (_, index): Pair => ({ source: from + index, target: to + index }))
  return [...pairs, ...alone(from + both, fromEnd, to + both, toEnd)]
}

/** How well two blocks go together; nothing where they cannot. */
function likeness(left: Placed | undefined, right: Placed | undefined): number {
  if (left === undefined || right === undefined || left.node.type !== right.node.type) return 0
  if (left.node.type === 'heading' && right.node.type === 'heading' && left.node.level !== right.node.level) return 0.5
  const shared = [...left.figures].filter((figure) => right.figures.has(figure)).length
  const figures = shared / Math.max(1, left.figures.size, right.figures.size)
  const isSameNumber = left.number !== null && left.number === right.number
  // Chinese says in one character what English says in about three.
  const lengths = Math.min(left.length, right.length * 3 + 1) / Math.max(left.length, right.length * 3 + 1, 1)
  return 1 + 2 * figures + (isSameNumber ? 0.5 : 0) + 0.25 * lengths
}
