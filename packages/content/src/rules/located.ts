import type { LanguageTag } from '@clf/text'
import type { Block, Inline, LinkInline, ParagraphNode, TextNode } from '../blocks.ts'
import { inlineText } from '../plain-text.ts'
import type { RuleDocument } from './rule.ts'

export interface Located<T> {
  value: T
  path: string
}

/** A run of words, and the language it is marked with. */
export interface WrittenText {
  text: string
  lang: LanguageTag
}

/** Every text node of the body with its path, nodes of callouts, steps and transcripts included. */
export function locateNodes(document: RuleDocument): Located<TextNode>[] {
  return document.body.flatMap((block, index) => nodesOf(block, `body.${index}`))
}

function nodesOf(block: Block, path: string): Located<TextNode>[] {
  switch (block.__component) {
    case 'content.text':
    case 'content.callout':
      return locate(block.body, `${path}.body`)
    case 'content.steps':
      return block.items.flatMap((item, index) => locate(item.body, `${path}.items.${index}.body`))
    case 'content.video':
      return locate(block.transcript, `${path}.transcript`)
    default:
      return []
  }
}

function locate<T>(values: T[], path: string): Located<T>[] {
  return values.map((value, index) => ({ value, path: `${path}.${index}` }))
}

/** Every run of inline text: one per paragraph, heading, quotation or list item. */
function locateInlines(document: RuleDocument): Located<Inline[]>[] {
  return locateNodes(document).flatMap(inlinesOf)
}

function inlinesOf(located: Located<TextNode>): Located<Inline[]>[] {
  const { value: node, path } = located
  if (node.type !== 'list') return [{ value: node.children, path }]
  return locate(node.children, `${path}.children`).flatMap((child) =>
    child.value.type === 'list'
      ? inlinesOf({ value: child.value, path: child.path })
      : [{ value: child.value.children, path: child.path }],
  )
}

export function locateLinks(document: RuleDocument): Located<LinkInline>[] {
  return locateInlines(document).flatMap(({ value, path }) =>
    value.flatMap((inline) => (inline.type === 'link' ? [{ value: inline, path }] : [])),
  )
}

/** Every piece of writing: title, summary, body and what blocks keep in fields. Runs in another language stand alone. */
export function locateTexts(document: RuleDocument): Located<WrittenText>[] {
  const fields = [
    { value: document.title, path: 'title' },
    { value: document.summary, path: 'summary' },
    ...document.body.flatMap((block, index) => fieldsOf(block, `body.${index}`)),
  ]
  const own = fields.map(({ value, path }) => ({ value: { text: value, lang: document.locale }, path }))
  return [...own, ...locateNodes(document).flatMap((located) => textsOf(located, document.locale))]
}

function textsOf(located: Located<TextNode>, locale: LanguageTag): Located<WrittenText>[] {
  const lang = (located.value as Partial<ParagraphNode>).lang ?? locale
  return inlinesOf(located).flatMap(({ value, path }) =>
    splitByLanguage(value, lang).map((text) => ({ value: text, path })),
  )
}

function splitByLanguage(inlines: Inline[], lang: LanguageTag): WrittenText[] {
  const runs = inlines.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]))
  const others = runs.filter((run) => run.lang !== undefined && run.lang !== lang)
  const own = runs.filter((run) => !others.includes(run))
  return [{ text: inlineText(own), lang }, ...others.map((run) => ({ text: run.text, lang: run.lang ?? lang }))]
}

function fieldsOf(block: Block, path: string): Located<string>[] {
  switch (block.__component) {
    case 'content.image':
      return present({ alternativeText: block.alternativeText, caption: block.caption }, path)
    case 'content.table':
      return [
        { value: block.caption, path: `${path}.caption` },
        ...block.rows.flatMap((row, index) => row.map((cell) => ({ value: cell, path: `${path}.rows.${index}` }))),
      ]
    case 'content.quote':
      return present({ text: block.text, source: block.source }, path)
    case 'content.steps':
      return [
        ...present({ title: block.title }, path),
        ...block.items.map((item, index) => ({ value: item.title, path: `${path}.items.${index}.title` })),
      ]
    case 'content.callout':
    case 'content.attachments':
    case 'content.video':
      return present({ title: block.title }, path)
    case 'content.text':
      return []
  }
}

function present(fields: Record<string, string | null>, path: string): Located<string>[] {
  return Object.entries(fields).flatMap(([name, value]) => (value ? [{ value, path: `${path}.${name}` }] : []))
}
