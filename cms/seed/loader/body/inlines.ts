import type { LanguageTag } from '@clf/text'
import type { Inline, TextInline } from '@clf/content'
import type { PhrasingContent } from 'mdast'
import { refuse } from './refuse.ts'

const han = /[\p{Script=Han}，。；：、！？「」『』《》（）]/u

/** Inline Markdown as Blocks inlines; neighbouring texts of the same kind are joined. */
export function inlinesOf(nodes: readonly PhrasingContent[], language: LanguageTag): Inline[] {
  return joinTexts(nodes.flatMap((node) => inlineOf(node, language)))
}

function inlineOf(node: PhrasingContent, language: LanguageTag): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: unwrap(node.value) }]
    case 'inlineCode':
      return [{ type: 'text', text: node.value, code: true }]
    case 'strong':
      return inlinesOf(node.children, language).map((inline) => (inline.type === 'text' ? { ...inline, bold: true } : inline))
    case 'link':
      return [{ type: 'link', url: node.url, children: textsOf(node.children, language) }]
    case 'break':
      return [{ type: 'text', text: '\n' }]
    default:
      return refuse(node, `${node.type} is not used in seed content.`)
  }
}

function textsOf(nodes: readonly PhrasingContent[], language: LanguageTag): TextInline[] {
  return inlinesOf(nodes, language).filter((inline) => inline.type === 'text')
}

/** A line break in the source is a space, but nothing between two Chinese characters. */
function unwrap(text: string): string {
  return text.replace(/(.?)\s*\n\s*(.?)/gsu, (_match, before: string, after: string) => han.test(before) && han.test(after) ? before + after : `${before} ${after}`)
}

function joinTexts(inlines: Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && last.bold === inline.bold && last.code === inline.code) last.text += inline.text
    else joined.push({ ...inline })
  }
  return joined
}

/** Text without marks, for cells, captions and titles. */
export function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : plain(inline.children))).join('')
}
