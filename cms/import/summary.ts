import { treeText, walk } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'

const longestSummary = 300

/** The first paragraph, cut after a sentence where it is long. At most 300 characters. */
export function summaryOf(body: DocumentTree, lang: LanguageTag): string {
  const paragraph = [...walk(body)].find(({ node, within }) => node.type === 'paragraph' && !within.some((outer) => outer.type === 'table' || outer.type === 'note'))?.node
  if (paragraph?.type !== 'paragraph') return ''
  // Numbers that references name are counted in the whole text; the first line of it is then this paragraph, without its notes.
  const first = { type: 'paragraph' as const, children: paragraph.children.filter((child) => child.type !== 'note') }
  const text = (treeText({ ...body, children: [first, ...body.children] }, lang).split('\n')[0] ?? '').replace(/\s+/g, ' ').trim()
  return text.length <= longestSummary ? text : shorten(text)
}

function shorten(text: string): string {
  const start = text.slice(0, longestSummary - 1)
  const sentences = /^.*(?:[。！？]|[.!?](?=\s))/u.exec(start)?.[0]
  return sentences ?? `${start.replace(/\s+\S*$/, '')}…`
}
