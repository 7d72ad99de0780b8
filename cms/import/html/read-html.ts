import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { decodeHtml } from './decode-html.ts'
import { hiddenElements } from './hidden-elements.ts'
import { formatNumber } from '../numbers/format-number.ts'
import { filledUp } from '../paper/filled-up.ts'
import type { Finding, FindingKind } from '../paper/finding.ts'
import { plainLook } from '../paper/paper.ts'
import type { Paper, PaperBlock, PaperCell, PaperInline, PaperMark, PaperParagraph, ParagraphLook, TextMarks } from '../paper/paper.ts'
import { excerptOf, textOfInlines } from '../paper/text-of.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'table',
  'blockquote',
  'pre',
  'figure',
  'figcaption',
  'dl',
  'dt',
  'dd',
  'body',
  'html',
  'center',
  'address',
  'form',
  'fieldset',
])
const silent = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'meta', 'link'])
const marksOf: Record<string, TextMarks> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
  s: { strike: true },
  del: { strike: true },
  sup: { raised: true },
  sub: { lowered: true },
}

/** The paper in a page of HTML, such as a file that a Word document inserts. */
export function readHtml(bytes: Buffer): Paper {
  const page = parse(decodeHtml(bytes)).childNodes
  const reader = new HtmlReader(hiddenElements(page))
  reader.read(page)
  return { format: 'docx', blocks: reader.blocks, notes: new Map(), findings: reader.findings, hasPageBreaks: false }
}

/** Number formats of OOXML by the `type` of a list. */
const listFormats: Record<string, string> = { '1': 'decimal', 'a': 'lowerLetter', 'A': 'upperLetter', 'i': 'lowerRoman', 'I': 'upperRoman' }

interface ListPlace {
  format: string
  list: string
  depth: number
  count: number
}

class HtmlReader {
  readonly blocks: PaperBlock[] = []
  readonly findings: Finding[]
  readonly #counters: { line: number; table: number; list: number }
  #sink: PaperInline[] = []
  #look: ParagraphLook = plainLook
  #mark: PaperMark | null = null

  readonly #isHidden: (element: Element) => boolean

  constructor(isHidden: (element: Element) => boolean, findings: Finding[] = [], counters = { line: 0, table: 0, list: 0 }) {
    this.#isHidden = isHidden
    this.findings = findings
    this.#counters = counters
  }

  read(nodes: Node[], marks: TextMarks = {}, list: ListPlace | null = null): void {
    for (const node of nodes) this.#readNode(node, marks, list)
    this.#end()
  }

  #readNode(node: Node, marks: TextMarks, list: ListPlace | null): void {
    if ('value' in node) return this.#text(node.value, marks)
    if (!('tagName' in node) || silent.has(node.tagName)) return
    if (this.#isHidden(node)) return this.#tell('hidden text', textIn(node))
    if (node.tagName === 'table') return this.#table(node)
    if (blocks.has(node.tagName)) return this.#block(node, marks, list)
    this.#inline(node, marks, list)
  }

  #block(element: Element, marks: TextMarks, list: ListPlace | null): void {
    this.#end()
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
    if (heading !== undefined) this.#look = { ...plainLook, heading: Number(heading) }
    if (element.tagName === 'blockquote') this.#look = { ...plainLook, role: 'quote' }
    const isList = element.tagName === 'ul' || element.tagName === 'ol'
    const inner = isList ? this.#list(element, list) : list
    if (element.tagName === 'li' && list !== null) {
      const own = Number(attributeOf(element, 'value') ?? Number.NaN)
      list.count = Number.isSafeInteger(own) ? own : list.count + 1
      const printed = list.format === 'bullet' ? '•' : `${formatNumber(list.format, list.count) ?? list.count}.`
      this.#mark = { printed, bullet: list.format === 'bullet', format: list.format, value: list.count, depth: list.depth, list: list.list }
    }
    this.read(element.childNodes, marks, inner)
    this.#look = plainLook
    this.#mark = null
  }

  #list(element: Element, outer: ListPlace | null): ListPlace {
    this.#counters.list += 1
    return {
      format: element.tagName === 'ol' ? (listFormats[attributeOf(element, 'type') ?? '1'] ?? 'decimal') : 'bullet',
      list: `html ${this.#counters.list}`,
      depth: outer === null ? 0 : outer.depth + 1,
      count: Number(attributeOf(element, 'start') ?? 1) - 1,
    }
  }

  #inline(element: Element, marks: TextMarks, list: ListPlace | null): void {
    const inner = { ...marks, ...marksOf[element.tagName] }
    if (element.tagName === 'br') return void this.#sink.push({ kind: 'break' })
    if (element.tagName === 'img')
      return void this.#sink.push({ kind: 'picture', picture: { description: attributeOf(element, 'alt') || null, decorative: attributeOf(element, 'alt') === '', path: null, contentType: null } })
    if (element.tagName === 'input' && attributeOf(element, 'type') === 'checkbox') return void this.#sink.push({ kind: 'checkbox', checked: attributeOf(element, 'checked') !== null })
    const start = this.#sink.length
    for (const child of element.childNodes) this.#readNode(child, inner, list)
    const href = element.tagName === 'a' ? attributeOf(element, 'href') : null
    if (href !== null && !href.startsWith('#') && this.#sink.length > start) this.#sink.push({ kind: 'link', url: href, inlines: this.#sink.splice(start) })
  }

  #text(text: string, marks: TextMarks): void {
    const words = text.replace(/[ \t\n\r\f]+/g, ' ')
    const isFirst = this.#sink.length === 0 || this.#sink.at(-1)?.kind === 'break'
    const kept = isFirst ? words.trimStart() : words
    if (kept !== '') this.#sink.push({ kind: 'text', text: kept, marks })
  }

  #table(table: Element): void {
    this.#end()
    this.#counters.table += 1
    const number = this.#counters.table
    const rows = rowsOf(table)
    const cells: PaperCell[] = []
    const taken = new Set<string>()
    for (const [row, element] of rows.entries()) {
      let column = 0
      for (const cell of element.childNodes.filter(isCell)) {
        while (taken.has(`${row} ${column}`)) column += 1
        const [rowSpan, columnSpan] = ['rowspan', 'colspan'].map((name) => Math.min(Math.max(1, Number(attributeOf(cell, name) ?? 1) || 1), 1_000)) as [number, number]
        for (let down = 0; down < rowSpan; down += 1) for (let across = 0; across < columnSpan; across += 1) taken.add(`${row + down} ${column + across}`)
        const inner = new HtmlReader(this.#isHidden, this.findings, this.#counters)
        inner.read(cell.childNodes)
        cells.push({ row, column, rowSpan: Math.min(rowSpan, rows.length - row), columnSpan, blocks: inner.blocks })
        column += columnSpan
      }
    }
    const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0)
    const headRows = rows.findIndex((row) => row.childNodes.some((cell) => 'tagName' in cell && cell.tagName === 'td'))
    if (cells.length > 0)
      this.blocks.push({
        kind: 'table',
        place: this.#place(),
        number,
        columns,
        rows: rows.length,
        cells: filledUp(cells, rows.length, columns),
        headRows: Math.max(headRows, 0),
        styledFirstRow: false,
        styledFirstColumn: false,
        isLayout: false,
      })
  }

  #place(): PaperParagraph['place'] {
    return { line: this.#counters.line, part: 'inserted file' }
  }

  #tell(kind: FindingKind, text: string): void {
    if (text.trim() !== '') this.findings.push({ kind, place: this.#place(), excerpt: excerptOf(text) })
  }

  #end(): void {
    const last = this.#sink.at(-1)
    if (last?.kind === 'text') last.text = last.text.trimEnd()
    if (textOfInlines(this.#sink).trim() !== '' || this.#sink.some((inline) => inline.kind === 'picture')) {
      this.#counters.line += 1
      this.blocks.push({ kind: 'paragraph', place: this.#place(), inlines: this.#sink, mark: this.#mark, look: this.#look, startsBlock: true })
      this.#mark = null
    }
    this.#sink = []
  }
}

function isCell(node: Node): node is Element {
  return 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th')
}

function rowsOf(element: Element): Element[] {
  return element.childNodes.flatMap((child) => (!('tagName' in child) ? [] : child.tagName === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []))
}

function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

function textIn(node: Node): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}
