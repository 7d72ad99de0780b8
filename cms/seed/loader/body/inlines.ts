import type { NodeIn, TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import type { PhrasingContent } from 'mdast'
import { refuse } from './refuse.ts'

type Inline = NodeIn<'inline'>

const han = /[\p{Script=Han}，。；：、！？「」『』《》（）]/u

/** Inline Markdown as inlines of the tree; neighbouring texts of the same kind are joined. */
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
      return linkOf(node.url, inlinesOf(node.children, language))
    case 'break':
      return [{ type: 'break' }]
    default:
      return refuse(node, `${node.type} is not used in seed content.`)
  }
}

/** Name of the numbered paragraph with a number. */
export const paragraphId = (number: number | string): string => `p${number}`

/**
 * A link to `clf:paragraph/4` is a reference, which prints the number as it then is; one to `lang:zh-Hant-HK` is none, and says the
 * language of its words.
 */
function linkOf(address: string, words: readonly Inline[]): Inline[] {
  const [, lang] = /^lang:([A-Za-z-]+)$/.exec(address) ?? []
  if (lang !== undefined) return words.map((inline) => (inline.type === 'text' ? { ...inline, lang } : inline))
  const [, number] = /^clf:paragraph\/(\d+)$/.exec(address) ?? []
  if (number === undefined) return words.map((inline) => (inline.type === 'text' ? { ...inline, link: { address } } : inline))
  return [{ type: 'reference', target: paragraphId(number), text: plain(words).replace(new RegExp(`(?<![0-9])${number}(?![0-9])`), '{}') }]
}

/** A line break in the source is a space, but nothing between two Chinese characters. */
function unwrap(text: string): string {
  return text.replace(/(.?)\s*\n\s*(.?)/gsu, (_match, before: string, after: string) => han.test(before) && han.test(after) ? before + after : `${before} ${after}`)
}

function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && isAlike(last, inline)) last.text += inline.text
    else if (inline.type !== 'text' || inline.text !== '') joined.push({ ...inline })
  }
  return joined
}

const isAlike = (a: TreeNode<'text'>, b: TreeNode<'text'>): boolean => a.bold === b.bold && a.code === b.code && a.lang === b.lang && a.link === undefined && b.link === undefined

/** Text without marks, for captions and titles. */
export function plain(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('')
}

/** Text without marks but that of its language, for cells. */
export function inTheirLanguages(inlines: readonly Inline[]): Inline[] {
  return joinTexts(inlines.map((inline) => ({ type: 'text', text: wordsOf(inline), ...(inline.type === 'text' && inline.lang !== undefined && { lang: inline.lang }) })))
}

function wordsOf(inline: Inline): string {
  if (inline.type === 'text') return inline.text
  if (inline.type === 'reference') return (inline.text ?? '{}').replace('{}', inline.target.replace(paragraphId(''), ''))
  return inline.type === 'break' ? '\n' : ''
}
