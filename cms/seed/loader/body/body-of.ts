import type { LanguageTag } from '@clf/text'
import type { Block, CalloutBlock, Inline, StepsBlock, TableBlock, TextNode } from '@clf/content'
import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast'
import { inlinesOf, plain } from './inlines.ts'
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
  blocks: Block[]
  text: TextNode[]
  paragraphs: number
  /** What the last line announced: the caption of a table, or steps. */
  announced: { node: Paragraph; caption: string } | { node: Paragraph; steps: true } | null
}

/**
 * A Markdown body as typed blocks. The dialect is CommonMark with tables: headings 2 to 4, `Table: …` before a table,
 * `Steps:` before an ordered list, `[!important]` in a quotation for a callout, `+ ` before a paragraph that continues
 * the one above.
 *
 * @throws BodyProblem with the line when the text uses something the content model does not hold.
 */
export function bodyOf(source: string, options: BodyOptions): Block[] {
  const writer: Writer = { ...options, source, blocks: [], text: [], paragraphs: 0, announced: null }
  for (const node of parseMarkdown(source).children) write(writer, node)
  refuseAnnouncement(writer)
  flush(writer)
  return writer.blocks
}

function write(writer: Writer, node: RootContent): void {
  if (node.type === 'table') return addBlock(writer, tableOf(writer, node))
  if (node.type === 'list') return writeList(writer, node)
  refuseAnnouncement(writer)
  if (node.type === 'paragraph') return writeParagraph(writer, node)
  if (node.type === 'heading') return void writer.text.push(headingOf(writer, node))
  if (node.type === 'blockquote') return addBlock(writer, calloutOf(writer, node) ?? quoteOf(writer, node))
  refuse(node, `${node.type} is not used in seed content.`)
}

function writeParagraph(writer: Writer, node: Paragraph): void {
  const children = inlinesOf(node.children, writer.language)
  const text = plain(children)
  const caption = /^(?:Table:\s*|表：)(.+)$/su.exec(text)?.[1]
  if (caption) writer.announced = { node, caption }
  else if (/^(?:Steps:|步驟：)$/u.test(text)) writer.announced = { node, steps: true }
  else writer.text.push({ type: 'paragraph', ...numberOf(writer), children })
}

function numberOf(writer: Writer): { number?: number } {
  writer.paragraphs += 1
  return writer.numbered && writer.paragraphs > 1 ? { number: writer.paragraphs } : {}
}

function headingOf(writer: Writer, node: Heading): TextNode {
  if (node.depth === 2 || node.depth === 3 || node.depth === 4) {
    return { type: 'heading', level: node.depth, children: inlinesOf(node.children, writer.language) }
  }
  return refuse(node, 'Headings run from ## to ####.')
}

function writeList(writer: Writer, node: List): void {
  const announced = writer.announced
  if (announced && 'steps' in announced) {
    writer.announced = null
    return addBlock(writer, stepsOf(writer, node))
  }
  refuseAnnouncement(writer)
  if (isContinuation(writer, node)) writer.text.push(...node.children.flatMap((item) => continuationOf(writer, item)))
  else writer.text.push(listOf(node, writer.language, writer.numbered))
}

function isContinuation(writer: Writer, node: List): boolean {
  return writer.source[node.position?.start.offset ?? 0] === '+'
}

function continuationOf(writer: Writer, item: ListItem): TextNode[] {
  return item.children.map((child) => {
    if (child.type === 'paragraph') return { type: 'paragraph', children: inlinesOf(child.children, writer.language) }
    if (child.type === 'list') return listOf(child, writer.language, writer.numbered)
    return refuse(child, 'After + comes a paragraph.')
  })
}

function stepsOf(writer: Writer, list: List): StepsBlock {
  if (!list.ordered) refuse(list, 'Steps are an ordered list.')
  return { __component: 'content.steps', title: null, items: list.children.map((item) => stepOf(writer, item)) }
}

function stepOf(writer: Writer, item: ListItem): StepsBlock['items'][number] {
  const [first, ...others] = item.children
  const strong = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || strong?.type !== 'strong') return refuse(item, 'A step starts with its title in bold.')
  const rest = trimStart(inlinesOf(first.children.slice(1), writer.language))
  const opening: TextNode[] = rest.length > 0 ? [{ type: 'paragraph', children: rest }] : []
  return { title: plain(inlinesOf(strong.children, writer.language)), body: [...opening, ...others.map((node) => textNodeOf(writer, node))] }
}

function trimStart(inlines: Inline[]): Inline[] {
  const [first, ...rest] = inlines
  if (first?.type !== 'text') return inlines
  const text = first.text.replace(/^[\s:：]+/u, '')
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

function textNodeOf(writer: Writer, node: RootContent): TextNode {
  if (node.type === 'paragraph') return { type: 'paragraph', children: inlinesOf(node.children, writer.language) }
  if (node.type === 'list') return listOf(node, writer.language, false)
  return refuse(node, `Only paragraphs and lists go here, not a ${node.type}.`)
}

function tableOf(writer: Writer, node: Table): TableBlock {
  const announced = writer.announced
  const caption = announced && 'caption' in announced ? announced.caption : writer.caption
  writer.announced = null
  if (!caption) return refuse(node, 'Give the table a caption: a line "Table: …" (表：…) just before it.')
  const rows = node.children.map((row) => row.children.map((cell) => plain(inlinesOf(cell.children, writer.language)).trim()))
  const width = rows[0]?.length ?? 0
  if (width > 20 || rows.some((row) => row.length !== width)) refuse(node, 'Every row needs the same number of cells, at most 20.')
  return { __component: 'content.table', caption: caption.trim(), rows, headerRow: true, headerColumn: false }
}

function calloutOf(writer: Writer, node: Blockquote): CalloutBlock | null {
  const [first, ...others] = node.children
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return null
  const match = /^\[!(information|important|warning)\][ \t]*([^\n]*)\n?/u.exec(opening.value)
  if (!match) return null
  const kept = { ...first, children: [{ ...opening, value: opening.value.slice(match[0].length) }, ...first.children.slice(1)] }
  const paragraph = inlinesOf(kept.children, writer.language).filter((inline) => inline.type === 'link' || inline.text !== '')
  const body: TextNode[] = paragraph.length > 0 ? [{ type: 'paragraph', children: paragraph }] : []
  body.push(...others.map((child) => textNodeOf(writer, child)))
  if (body.length === 0) refuse(node, 'This callout is empty.')
  return { __component: 'content.callout', kind: match[1] as CalloutBlock['kind'], title: match[2] || null, body }
}

function quoteOf(writer: Writer, node: Blockquote): Block {
  const lines = node.children.map((child) => child.type === 'paragraph' ? plain(inlinesOf(child.children, writer.language)) : refuse(child, 'A quotation holds paragraphs.'))
  const source = /^—+\s*(.+)$/su.exec(lines.at(-1) ?? '')?.[1]
  return { __component: 'content.quote', text: (source ? lines.slice(0, -1) : lines).join('\n'), source: source ?? null, sourceUrl: null }
}

function addBlock(writer: Writer, block: Block): void {
  flush(writer)
  writer.blocks.push(block)
}

function flush(writer: Writer): void {
  if (writer.text.length > 0) writer.blocks.push({ __component: 'content.text', body: writer.text })
  writer.text = []
}

function refuseAnnouncement(writer: Writer): void {
  if (!writer.announced) return
  const what = 'caption' in writer.announced ? 'table' : 'ordered list'
  refuse(writer.announced.node, `After this line comes a ${what}.`)
}
