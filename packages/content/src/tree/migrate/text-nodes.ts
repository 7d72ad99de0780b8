import { isBlank } from '../blank.ts'
import type { NodeIn, TreeNode } from '../tree.ts'
import { inlinesOf, languageOf } from './inlines.ts'
import type { Migration } from './migration.ts'
import { isObject, objectsIn, without } from './stored.ts'
import type { Stored } from './stored.ts'

/** Text inside another block. Headings become strong, because they would break the outline of the page. */
export function innerBlocks(value: unknown, path: string, migration: Migration): NodeIn<'block'>[] {
  return objectsIn(value).flatMap((node, index) => {
    const here = `${path}.${index}`
    if (node['type'] === 'heading') return strongOf(node, here, migration)
    if (node['number'] !== undefined && node['footnote'] === undefined) migration.changes.push({ path: here, change: `The number ${String(node['number'])}, which no page printed here, is left out.` })
    return blockOf(node, here, migration)
  })
}

/** A node of running text that is neither heading nor numbered. */
export function blockOf(node: Stored, path: string, migration: Migration): NodeIn<'block'>[] {
  if (node['type'] === 'list') return listOf(node, path, migration)
  if (node['footnote'] !== undefined) return []
  if (node['type'] !== 'paragraph' && node['type'] !== 'quote') {
    migration.changes.push({ path, change: `The node “${String(node['type'])}” is none that a text has; its words are a paragraph now.` })
  }
  const children = inlinesOf(node['children'], `${path}.children`, migration)
  if (isBlank(children)) return []
  if (node['type'] === 'quote') return [{ type: 'quotation', children: [{ type: 'paragraph', children }] }]
  migration.lastLine = children
  return [without({ type: 'paragraph' as const, lang: languageOf(node['lang']), children })]
}

function strongOf(node: Stored, path: string, migration: Migration): NodeIn<'block'>[] {
  const children = inlinesOf(node['children'], `${path}.children`, migration).map((inline) => (inline.type === 'text' ? { ...inline, bold: true as const } : inline))
  return isBlank(children) ? [] : [{ type: 'paragraph', children }]
}

/** Lists deeper than this become items of the list around them. */
const deepest = 20

function listOf(list: Stored, path: string, migration: Migration, depth = 1): TreeNode<'list'>[] {
  const isOrdered = list['format'] === 'ordered'
  const numeral = list['marker'] === 'lower-alpha' || list['marker'] === 'lower-roman' ? list['marker'] : 'decimal'
  const children: TreeNode<'item'>[] = []
  const stored: unknown[] = Array.isArray(list['children']) ? list['children'] : []
  const items = depth < deepest ? stored : flattened(stored, path, migration)
  for (const [index, child] of items.entries()) {
    if (!isObject(child)) continue
    const here = `${path}.children.${index}`
    // Strapi puts a nested list beside the item it belongs to.
    if (child['type'] === 'list') nest(children, listOf(child, here, migration, depth + 1))
    else children.push(itemOf(child, here, migration))
  }
  return children.length === 0 ? [] : [without({ type: 'list' as const, numeral: isOrdered ? numeral : undefined, children })]
}

function flattened(stored: readonly unknown[], path: string, { changes }: Migration): unknown[] {
  const items: unknown[] = []
  const waiting = stored.toReversed()
  while (waiting.length > 0) {
    const child = waiting.pop()
    if (!isObject(child) || child['type'] !== 'list') items.push(child)
    else if (Array.isArray(child['children'])) waiting.push(...(child['children'] as unknown[]).toReversed())
  }
  if (items.length > stored.length || stored.some((child) => isObject(child) && child['type'] === 'list')) changes.push({ path, change: `Lists more than ${deepest} deep are one list.` })
  return items
}

function nest(items: TreeNode<'item'>[], lists: TreeNode<'list'>[]): void {
  if (lists.length === 0) return
  const last = items.at(-1)
  if (last === undefined) items.push({ type: 'item', children: lists })
  else last.children.push(...lists)
}

function itemOf(item: Stored, path: string, migration: Migration): TreeNode<'item'> {
  const children = inlinesOf(item['children'], `${path}.children`, migration)
  return { type: 'item', children: isBlank(children) ? [] : [{ type: 'paragraph', children }] }
}
