import type { Inline, ListItemNode, ListNode } from '@clf/content'
import type { ItemLabel } from '../source/unit.ts'

interface OpenList {
  node: ListNode
  items: number
}

/** The lists that are open at one place, outermost first. */
export interface OpenLists {
  stack: OpenList[]
}

export interface PlacedItem {
  item: ListItemNode
  /** The list when it is new and outermost: the caller puts it into the body. */
  newList: ListNode | null
}

/** Puts an item into an open list that expects it, or begins a list. Null when its marker continues no list. */
export function placeItem(lists: OpenLists, label: ItemLabel, children: Inline[]): PlacedItem | null {
  const item: ListItemNode = { type: 'list-item', children }
  const depth = lists.stack.findLastIndex((list, index) => expects(list, label, index))
  if (depth >= 0) {
    lists.stack = lists.stack.slice(0, depth + 1)
    addItem(lists.stack[depth] as OpenList, item)
    return { item, newList: null }
  }
  const node = beginList(label)
  return node === null ? null : openList(lists, node, item, label)
}

function expects(list: OpenList, label: ItemLabel, index: number): boolean {
  if (label.bullet) return list.node.format === 'unordered' && (label.depth === null || label.depth === index)
  return list.node.marker !== undefined && positionFor(label, list.node.marker) === list.items + 1
}

function positionFor(label: ItemLabel, marker: NonNullable<ListNode['marker']>): number | null {
  if (marker === 'lower-alpha') return label.alpha
  return marker === 'lower-roman' ? label.roman : null
}

function beginList(label: ItemLabel): ListNode | null {
  if (label.bullet) return { type: 'list', format: 'unordered', children: [] }
  if (label.alpha === 1) return { type: 'list', format: 'ordered', marker: 'lower-alpha', children: [] }
  return label.roman === 1 ? { type: 'list', format: 'ordered', marker: 'lower-roman', children: [] } : null
}

function openList(lists: OpenLists, node: ListNode, item: ListItemNode, label: ItemLabel): PlacedItem {
  if (label.depth !== null) lists.stack = lists.stack.slice(0, label.depth)
  const parent = lists.stack.at(-1)
  parent?.node.children.push(node)
  const list = { node, items: 0 }
  lists.stack = [...lists.stack, list]
  addItem(list, item)
  return { item, newList: parent === undefined ? node : null }
}

function addItem(list: OpenList, item: ListItemNode): void {
  list.node.children.push(item)
  list.items += 1
}
