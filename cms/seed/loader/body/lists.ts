import type { LanguageTag } from '@clf/text'
import type { Inline, ListItemNode, ListNode } from '@clf/content'
import type { List, ListItem } from 'mdast'
import { inlinesOf } from './inlines.ts'
import { refuse } from './refuse.ts'

type Marker = NonNullable<ListNode['marker']>

const plainMarkers: readonly Marker[] = ['decimal', 'lower-alpha', 'lower-roman']

/**
 * A Markdown list as a Blocks list. Under numbered paragraphs ordered items are marked a), b) and below them (i), (ii),
 * so that no item looks like a paragraph number.
 */
export function listOf(list: List, language: LanguageTag, numbered: boolean): ListNode {
  return nestedList(list, language, numbered ? plainMarkers.slice(1) : plainMarkers)
}

function nestedList(list: List, language: LanguageTag, markers: readonly Marker[]): ListNode {
  const children = list.children.flatMap((item) => itemOf(item, language, list.ordered ? markers.slice(1) : markers))
  const marker = markers[0]
  if (!list.ordered) return { type: 'list', format: 'unordered', children }
  return { type: 'list', format: 'ordered', ...(marker && marker !== 'decimal' && { marker }), children }
}

function itemOf(item: ListItem, language: LanguageTag, markers: readonly Marker[]): (ListItemNode | ListNode)[] {
  const inlines: Inline[] = []
  const lists: ListNode[] = []
  for (const child of item.children) {
    if (child.type === 'list') lists.push(nestedList(child, language, markers))
    else if (child.type === 'paragraph') inlines.push(...separated(inlines, language), ...inlinesOf(child.children, language))
    else refuse(child, `A list item holds text and lists, not a ${child.type}.`)
  }
  if (inlines.length === 0) refuse(item, 'This list item is empty.')
  return [{ type: 'list-item', children: inlines }, ...lists]
}

function separated(inlines: readonly Inline[], language: LanguageTag): Inline[] {
  return inlines.length > 0 && language === 'en' ? [{ type: 'text', text: ' ' }] : []
}
