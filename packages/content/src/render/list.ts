import type { ListItemNode, ListNode } from '../blocks/text/text-node.ts'
import { renderInlines } from './inline.ts'
import { listMarker } from './list-marker.ts'
import type { RenderState } from './state.ts'

interface Item {
  node: ListItemNode | null
  nested: ListNode[]
}

export function renderList(list: ListNode, state: RenderState): string {
  const items = groupItems(list)
    .map((item, index) => renderItem(item, index + 1, list, state))
    .join('')
  if (items === '') return ''
  if (list.format === 'unordered') return `<ul>${items}</ul>`
  const marker = list.marker ?? 'decimal'
  return marker === 'decimal' ? `<ol>${items}</ol>` : `<ol class="clf-${marker}" role="list">${items}</ol>`
}

/** Strapi puts a nested list beside the item it belongs to; HTML wants it inside. */
export function groupItems(list: ListNode): Item[] {
  const items: Item[] = []
  for (const child of list.children) {
    const last = items.at(-1)
    if (child.type === 'list-item') items.push({ node: child, nested: [] })
    else if (last === undefined) items.push({ node: null, nested: [child] })
    else last.nested.push(child)
  }
  return items
}

function renderItem(item: Item, position: number, list: ListNode, state: RenderState): string {
  const marker = list.format === 'ordered' ? listMarker(list.marker, position) : null
  const printed = marker === null ? '' : `<span class="clf-marker">${marker}</span> `
  const text = item.node === null ? '' : renderInlines(item.node.children, state)
  return `<li>${printed}${text}${item.nested.map((nested) => renderList(nested, state)).join('')}</li>`
}
