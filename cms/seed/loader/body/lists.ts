import type { NodeIn, TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import type { List, ListItem } from 'mdast'
import { inlinesOf } from './inlines.ts'
import { refuse } from './refuse.ts'

type Numeral = NonNullable<TreeNode<'list'>['numeral']>

const plainNumerals: readonly Numeral[] = ['decimal', 'lower-alpha', 'lower-roman']

/**
 * A Markdown list as a list of the tree. Under numbered paragraphs ordered items are marked a), b) and below them (i), (ii),
 * so that no item looks like a paragraph number.
 */
export function listOf(list: List, language: LanguageTag, numbered: boolean): TreeNode<'list'> {
  return nestedList(list, language, numbered ? plainNumerals.slice(1) : plainNumerals)
}

function nestedList(list: List, language: LanguageTag, numerals: readonly Numeral[]): TreeNode<'list'> {
  const children = list.children.map((item) => itemOf(item, language, list.ordered ? numerals.slice(1) : numerals))
  return { type: 'list', ...(list.ordered && { numeral: numerals[0] ?? 'decimal' }), children }
}

function itemOf(item: ListItem, language: LanguageTag, numerals: readonly Numeral[]): TreeNode<'item'> {
  const inlines: NodeIn<'inline'>[] = []
  const lists: TreeNode<'list'>[] = []
  for (const child of item.children) {
    if (child.type === 'list') lists.push(nestedList(child, language, numerals))
    else if (child.type === 'paragraph') inlines.push(...separated(inlines, language), ...inlinesOf(child.children, language))
    else refuse(child, `A list item holds text and lists, not a ${child.type}.`)
  }
  if (inlines.length === 0) refuse(item, 'This list item is empty.')
  return { type: 'item', children: [{ type: 'paragraph', children: inlines }, ...lists] }
}

function separated(inlines: readonly NodeIn<'inline'>[], language: LanguageTag): NodeIn<'inline'>[] {
  return inlines.length > 0 && language === 'en' ? [{ type: 'text', text: ' ' }] : []
}
