import type { DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent, Table, TableCell } from 'mdast'
import { inTheirLanguages, inlinesOf, paragraphId, plain } from './inlines.ts'
import { listOf } from './lists.ts'
import { parseMarkdown } from './markdown.ts'
import { refuse } from './refuse.ts'

export interface BodyOptions {
  language: LanguageTag
  /** Number the paragraphs: none on the first, then 2, 3 and so on across headings. */
  numbered: boolean
  /** Caption of a table that has none. Without it such a table is refused. */
  caption?: string
}

interface Writer extends BodyOptions {
  source: string
  children: NodeIn<'top'>[]
  /** The numbered paragraph to which what follows belongs. */
  open: TreeNode<'numbered'> | null
  paragraphs: number
  /** What the last line announced: the caption of a table, or steps. */
  announced: { node: Paragraph; caption: string } | { node: Paragraph; steps: true } | null
}

/** The first paragraph of a numbered body has no number; the second is 2. */
const firstNumber = 2

/**
 * A Markdown body as a tree. The dialect is CommonMark with tables: headings 2 to 4, `Table: …` before a table,
 * `Steps:` before an ordered list, `[!important]` in a quotation for a callout, `+ ` before a paragraph that continues
 * the one above.
 *
 * @throws BodyProblem with the line when the text uses something the content model does not hold.
 */
export function bodyOf(source: string, options: BodyOptions): DocumentTree {
  const writer: Writer = { ...options, source, children: [], open: null, paragraphs: 0, announced: null }
  for (const node of parseMarkdown(source).children) write(writer, node)
  refuseAnnouncement(writer)
  const hasNumbers = writer.children.some(({ type }) => type === 'numbered')
  return { type: 'document', version: 1, ...(hasNumbers && { numbering: { start: firstNumber } }), children: writer.children }
}

function write(writer: Writer, node: RootContent): void {
  if (node.type === 'table') return add(writer, tableOf(writer, node))
  if (node.type === 'list') return writeList(writer, node)
  refuseAnnouncement(writer)
  if (node.type === 'paragraph') return writeParagraph(writer, node)
  if (node.type === 'heading') return addAtTop(writer, headingOf(writer, node))
  if (node.type === 'blockquote') return add(writer, calloutOf(writer, node) ?? quotationOf(writer, node))
  refuse(node, `${node.type} is not used in seed content.`)
}

function writeParagraph(writer: Writer, node: Paragraph): void {
  const children = inlinesOf(node.children, writer.language)
  const text = plain(children)
  const caption = /^(?:Table:\s*|表：)(.+)$/su.exec(text)?.[1]
  if (caption) writer.announced = { node, caption }
  else if (/^(?:Steps:|步驟：)$/u.test(text)) writer.announced = { node, steps: true }
  else addParagraph(writer, { type: 'paragraph', children })
}

function addParagraph(writer: Writer, paragraph: TreeNode<'paragraph'>): void {
  writer.paragraphs += 1
  if (!writer.numbered || writer.paragraphs < firstNumber) return add(writer, paragraph)
  writer.open = { type: 'numbered', id: paragraphId(writer.paragraphs), children: [paragraph] }
  writer.children.push(writer.open)
}

function headingOf(writer: Writer, node: Heading): TreeNode<'heading'> {
  if (node.depth === 2 || node.depth === 3 || node.depth === 4) {
    return { type: 'heading', level: node.depth, children: inlinesOf(node.children, writer.language) }
  }
  return refuse(node, 'Headings run from ## to ####.')
}

function writeList(writer: Writer, node: List): void {
  const announced = writer.announced
  if (announced && 'steps' in announced) {
    writer.announced = null
    return addAtTop(writer, stepsOf(writer, node))
  }
  refuseAnnouncement(writer)
  if (!isContinuation(writer, node)) return add(writer, listOf(node, writer.language, writer.numbered))
  for (const part of node.children.flatMap((item) => continuationOf(writer, item))) add(writer, part)
}

function isContinuation(writer: Writer, node: List): boolean {
  return writer.source[node.position?.start.offset ?? 0] === '+'
}

function continuationOf(writer: Writer, item: ListItem): NodeIn<'block'>[] {
  return item.children.map((child) => {
    if (child.type === 'paragraph') return { type: 'paragraph', children: inlinesOf(child.children, writer.language) }
    if (child.type === 'list') return listOf(child, writer.language, writer.numbered)
    return refuse(child, 'After + comes a paragraph.')
  })
}

function stepsOf(writer: Writer, list: List): TreeNode<'steps'> {
  if (!list.ordered) refuse(list, 'Steps are an ordered list.')
  return { type: 'steps', children: list.children.map((item) => stepOf(writer, item)) }
}

function stepOf(writer: Writer, item: ListItem): TreeNode<'step'> {
  const [first, ...others] = item.children
  const strong = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || strong?.type !== 'strong') return refuse(item, 'A step starts with its title in bold.')
  const rest = trimStart(inlinesOf(first.children.slice(1), writer.language))
  const opening: NodeIn<'block'>[] = rest.length > 0 ? [{ type: 'paragraph', children: rest }] : []
  return { type: 'step', title: plain(inlinesOf(strong.children, writer.language)), children: [...opening, ...others.map((node) => innerOf(writer, node))] }
}

function trimStart(inlines: NodeIn<'inline'>[]): NodeIn<'inline'>[] {
  const [first, ...rest] = inlines
  if (first?.type !== 'text') return inlines
  const text = first.text.replace(/^[\s:：]+/u, '')
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

function innerOf(writer: Writer, node: RootContent): NodeIn<'block'> {
  if (node.type === 'paragraph') return { type: 'paragraph', children: inlinesOf(node.children, writer.language) }
  if (node.type === 'list') return listOf(node, writer.language, false)
  return refuse(node, `Only paragraphs and lists go here, not a ${node.type}.`)
}

function tableOf(writer: Writer, node: Table): TreeNode<'table'> {
  const announced = writer.announced
  const caption = announced && 'caption' in announced ? announced.caption : writer.caption
  writer.announced = null
  if (!caption) return refuse(node, 'Give the table a caption: a line "Table: …" (表：…) just before it.')
  const width = node.children[0]?.children.length ?? 0
  if (width > 20 || node.children.some((row) => row.children.length !== width)) refuse(node, 'Every row needs the same number of cells, at most 20.')
  const children = node.children.map((row, index): TreeNode<'row'> => ({ type: 'row', children: row.children.map((cell) => cellOf(writer, cell, index === 0)) }))
  return { type: 'table', caption: [{ type: 'text', text: caption.trim() }], children }
}

function cellOf(writer: Writer, cell: TableCell, isHead: boolean): TreeNode<'cell'> {
  const children = inTheirLanguages(inlinesOf(cell.children, writer.language))
  if (plain(children).trim() === '') return { type: 'cell', children: [] }
  return { type: 'cell', ...(isHead && { heads: 'column' }), children: [{ type: 'paragraph', children }] }
}

function calloutOf(writer: Writer, node: Blockquote): TreeNode<'callout'> | null {
  const [first, ...others] = node.children
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return null
  const match = /^\[!(information|important|warning)\][ \t]*([^\n]*)\n?/u.exec(opening.value)
  if (!match) return null
  const kept = { ...first, children: [{ ...opening, value: opening.value.slice(match[0].length) }, ...first.children.slice(1)] }
  const paragraph = inlinesOf(kept.children, writer.language)
  const children: NodeIn<'block'>[] = paragraph.length > 0 ? [{ type: 'paragraph', children: paragraph }] : []
  children.push(...others.map((child) => innerOf(writer, child)))
  if (children.length === 0) refuse(node, 'This callout is empty.')
  return { type: 'callout', kind: match[1] as TreeNode<'callout'>['kind'], ...(match[2] && { title: match[2] }), children }
}

function quotationOf(writer: Writer, node: Blockquote): TreeNode<'quotation'> {
  const lines = node.children.map((child) => child.type === 'paragraph' ? plain(inlinesOf(child.children, writer.language)) : refuse(child, 'A quotation holds paragraphs.'))
  const source = /^—+\s*(.+)$/su.exec(lines.at(-1) ?? '')?.[1]
  const words = source ? lines.slice(0, -1) : lines
  return { type: 'quotation', ...(source && { source }), children: words.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) }
}

/** What follows a numbered paragraph belongs to it, until a heading or a part that has one of its own. */
function add(writer: Writer, node: NodeIn<'block'>): void {
  if (writer.open) writer.open.children.push(node)
  else writer.children.push(node)
}

function addAtTop(writer: Writer, node: NodeIn<'top'>): void {
  writer.open = null
  writer.children.push(node)
}

function refuseAnnouncement(writer: Writer): void {
  if (!writer.announced) return
  const what = 'caption' in writer.announced ? 'table' : 'ordered list'
  refuse(writer.announced.node, `After this line comes a ${what}.`)
}
