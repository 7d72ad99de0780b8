import { blockParts, type Block, type Inline, type LinkInline, type ParagraphNode, type TextInline, type TextNode } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { ownTextsOf, type WrittenDocument } from './document.ts'

/** A part of a document with its path, for example `body.2.rows`. */
export interface Located<T> {
  value: T
  path: string
}

export const locate = <T>(values: readonly T[], path: string): Located<T>[] => values.map((value, index) => ({ value, path: `${path}.${index}` }))

/** Every text node of a document, nodes of callouts, steps and transcripts included. */
export function locateNodes(document: WrittenDocument): Located<TextNode>[] {
  const parts = ownTextsOf(document).flatMap(({ field, nodes }) => locate(nodes, field))
  return [...parts, ...document.body.flatMap((block, index) => nodesOf(block, `body.${index}`))]
}

function nodesOf(block: Block, path: string): Located<TextNode>[] {
  return blockParts(block).flatMap((part) => (part.nodes ? locate(part.nodes, `${path}.${part.path}`) : []))
}

/** The runs of inline text of a node: one for a paragraph, heading or quotation, one for each item of a list. */
function inlinesOf({ value: node, path }: Located<TextNode>): Located<Inline[]>[] {
  if (node.type !== 'list') return [{ value: node.children, path }]
  return locate(node.children, `${path}.children`).flatMap(({ value, path }) => (value.type === 'list' ? inlinesOf({ value, path }) : [{ value: value.children, path }]))
}

export function linksOf(node: Located<TextNode>): Located<LinkInline>[] {
  return inlinesOf(node).flatMap(({ value, path }) => value.flatMap((inline) => (inline.type === 'link' ? [{ value: inline, path }] : [])))
}

/** The words of a node in runs of one language, as they follow each other: what stands before and after words in another language does not touch. */
export function textsOf(node: Located<TextNode>, locale: LanguageTag): Located<{ text: string; lang: LanguageTag }>[] {
  const lang = (node.value as Partial<ParagraphNode>).lang ?? locale
  return inlinesOf(node).flatMap(({ value, path }) => runsByLanguage(value, lang).map((text) => ({ value: text, path })))
}

function runsByLanguage(inlines: Inline[], own: LanguageTag): { text: string; lang: LanguageTag }[] {
  const runs: { text: string; lang: LanguageTag }[] = []
  for (const { text, lang = own } of inlines.flatMap((inline): TextInline[] => (inline.type === 'link' ? inline.children : [inline]))) {
    const last = runs.at(-1)
    if (last?.lang === lang) last.text += text
    else runs.push({ text, lang })
  }
  return runs
}
