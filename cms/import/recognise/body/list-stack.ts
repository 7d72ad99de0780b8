import { usualSurround, writeNumeral } from '@clf/content/tree'
import type { NodeIn, TreeNode } from '@clf/content/tree'
import type { Mark, Numeral, Surround } from '@clf/content/tree'
import { endsWithStop } from '../sentence.ts'

type BlockNode = NodeIn<'block'>

interface OpenList {
  node: TreeNode<'list'>
  /** Null for bullets. */
  numeral: Numeral | null
  surround: Surround | null
  printedBullet: string
  next: number
  depth: number | null
  last: TreeNode<'item'>
}

export interface PlacedItem {
  item: TreeNode<'item'>
  /** False where no list expected the mark and none begins with it. */
  isExpected: boolean
}

/** The lists that are open at one place, outermost first. */
export class ListStack {
  #open: OpenList[] = []

  get isEmpty(): boolean {
    return this.#open.length === 0
  }

  /** The item that a further paragraph would belong to. */
  get lastItem(): TreeNode<'item'> | null {
    return this.#open.at(-1)?.last ?? null
  }

  get depth(): number {
    return this.#open.length
  }

  /** Whether a list is open that goes on with a mark. */
  expects(mark: Mark, depth: number | null): boolean {
    return this.#expecting(mark, depth) !== null
  }

  close(): void {
    this.#open = []
  }

  /** Puts an item into a list that expects it, or begins a list: in the item before, or in `container`. */
  place(mark: Mark, depth: number | null, container: BlockNode[], children: BlockNode[]): PlacedItem {
    const item: TreeNode<'item'> = { type: 'item', children }
    const index = this.#expecting(mark, depth)
    if (index !== null) {
      this.#open = this.#open.slice(0, index + 1)
      const list = this.#open[index] as OpenList
      const value = valueFor(mark, list)
      // Items are counted by their place in the list; one that breaks the count keeps its mark.
      if (list.numeral !== null && (list.surround === null || mark.own !== writeNumeral(list.numeral, (list.node.start ?? 1) + list.node.children.length))) item.mark = mark.printed
      const isExpected = list.numeral === null || value === list.next
      list.next = (value ?? list.next) + 1
      list.node.children.push(item)
      list.last = item
      return { item, isExpected }
    }
    return this.#begin(mark, depth, container, item)
  }

  #expecting(mark: Mark, depth: number | null): number | null {
    const fits = (list: OpenList, strictly: boolean): boolean => {
      if (mark.bullet !== (list.numeral === null)) return false
      if (depth !== null && list.depth !== null && depth !== list.depth) return false
      if (mark.bullet) return depth !== null || list.printedBullet === mark.printed
      const value = valueFor(mark, list)
      return value !== null && sameSurround(list.surround, mark.surround) && (value === list.next || (!strictly && depth !== null && depth === list.depth && value > list.next))
    }
    for (const strictly of [true, false]) {
      const index = this.#open.findLastIndex((list) => fits(list, strictly))
      if (index >= 0) return index
    }
    return null
  }

  #begin(mark: Mark, depth: number | null, container: BlockNode[], item: TreeNode<'item'>): PlacedItem {
    if (depth !== null) this.#open = this.#open.filter((list) => list.depth === null || list.depth < depth)
    const reading = mark.readings.find((one) => one.value === 1) ?? mark.readings[0] ?? null
    const numeral = mark.bullet ? null : (reading?.numeral ?? null)
    const isFirst = mark.bullet || reading?.value === 1
    const parent = depth === null ? this.#parentFor(isFirst, mark) : (this.#open.at(-1) ?? null)
    if (parent !== null) this.#open = this.#open.slice(0, this.#open.indexOf(parent) + 1)
    else this.#open = []
    const node = listOf(numeral, mark, reading?.value ?? 1)
    if (!mark.bullet && (numeral === null || mark.surround === null || mark.own !== writeNumeral(numeral, reading?.value ?? 1))) item.mark = mark.printed
    node.children.push(item)
    ;(parent === null ? container : parent.last.children).push(node)
    this.#open.push({ node, numeral, surround: mark.surround, printedBullet: mark.printed, next: (reading?.value ?? 1) + 1, depth, last: item })
    return { item, isExpected: isFirst || numeral === null }
  }

  // A list begins inside the nearest item whose sentence goes on; after a full stop it stands beside.
  #parentFor(isFirst: boolean, mark: Mark): OpenList | null {
    if (!isFirst) return null
    if (mark.bullet && this.#open.some((list) => list.numeral === null && list.printedBullet === mark.printed)) return null
    return this.#open.findLast((list) => !endsWithStop(lastWords(list.last))) ?? null
  }
}

function listOf(numeral: Numeral | null, mark: Mark, start: number): TreeNode<'list'> {
  const isUsual = numeral === null || mark.surround === null || mark.surround === usualSurround[numeral]
  return { type: 'list', ...(numeral !== null && { numeral }), ...(!isUsual && mark.surround !== null && { surround: mark.surround }), ...(start > 1 && { start }), children: [] }
}

function valueFor(mark: Mark, list: OpenList): number | null {
  return mark.readings.find((reading) => reading.numeral === list.numeral)?.value ?? null
}

// (1) and （1） are one way to print, typed with another keyboard.
function sameSurround(first: Surround | null, second: Surround | null): boolean {
  const plain = (one: Surround | null): string => (one ?? '').replace('（', '(').replace('）', ')')
  return plain(first) === plain(second)
}

function lastWords(item: TreeNode<'item'>): string {
  const first = item.children.find((child) => child.type === 'paragraph')
  return first?.type === 'paragraph' ? first.children.map((child) => (child.type === 'text' ? child.text : '')).join('') : ''
}
