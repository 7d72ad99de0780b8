import { inlineText } from '@clf/content'
import type { Block, HeadingNode, Inline, ParagraphNode, TextNode } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { joinInlines } from '../source/join.ts'
import type { Unit } from '../source/unit.ts'
import { markLines } from './line-mark.ts'
import type { LineKind, LineMark } from './line-mark.ts'
import { placeItem } from './list-builder.ts'
import type { OpenLists } from './list-builder.ts'
import { beginsInside, endsSentence, looksLikeHeading } from './sentence.ts'

interface Holder {
  children: Inline[]
}

const mostColumns = 20
/** Characters of a caption that is nothing but its label: `Table 12:`. */
const longestLabel = 12

/** Builds the body of a circular from its units, one after the other, and notes what became of each line. */
export class BodyBuilder {
  readonly blocks: Block[] = []
  readonly marks: LineMark[] = []
  /** Tables whose caption the source does not have. */
  readonly suppliedCaptions = new Set<Block>()
  readonly #lang: LanguageTag
  readonly #hasPageBreaks: boolean
  readonly #levels: number[]
  readonly #notes = new Set<string>()
  #nodes: TextNode[] = []
  #lists: OpenLists = { stack: [] }
  #sentence: Holder | null = null
  #note: Holder | null = null
  #number = 0
  readonly #printedCaptions: Set<string | null>
  #supplied = 0
  #caption: string | null = null

  constructor(units: Unit[], lang: LanguageTag, hasPageBreaks: boolean) {
    this.#lang = lang
    this.#hasPageBreaks = hasPageBreaks
    this.#printedCaptions = new Set(units.map((unit) => captionNumber(inlineText(unit.children))))
    this.#levels = [...new Set(units.flatMap((unit) => (unit.shape === 'heading' ? [unit.level] : [])))].sort()
  }

  build(units: Unit[]): void {
    for (const [index, unit] of units.entries()) this.#place(unit, units.slice(index + 1).filter(isFlow))
    this.#endTextBlock()
  }

  #place(unit: Unit, rest: Unit[]): void {
    if (unit.shape === 'footnote') return this.#placeFootnote(unit)
    if (unit.shape === 'page-number') return this.#mark(unit, 'page number', 'left out')
    if (unit.shape === 'picture') return this.#mark(unit, 'not placed', unit.reason)
    if (unit.shape === 'heading') return this.#placeHeading(unit, this.#levels.indexOf(unit.level))
    if (unit.shape === 'table') return this.#placeTable(unit, unit.rows, unit.headerRow)
    if (unit.shape === 'item') return this.#placeItem(unit)
    if (unit.shape === 'number') return this.#placeNumber(unit, unit.number)
    return this.#placeText(unit, rest)
  }

  #placeText(unit: Unit, rest: Unit[]): void {
    const words = inlineText(unit.children)
    if (unit.continuesLine) return this.#continueLine(unit)
    if (this.#isCaption(unit, rest)) return this.#mark(unit, 'table caption')
    if (this.#isHeading(unit, words, rest)) return this.#placeHeading(unit, 0)
    if (this.#isOpen(words) && unit.startsBlock) return this.#continueSentence(unit)
    this.#lists = { stack: [] }
    this.#addParagraph({ type: 'paragraph', children: unit.children })
    this.#mark(unit, 'paragraph')
  }

  #isHeading(unit: Unit, words: string, rest: Unit[]): boolean {
    const [next] = rest
    if (this.#levels.length > 0 || !unit.startsBlock || next === undefined || !looksLikeHeading(words)) return false
    if (next.shape === 'number') return true
    return !this.#isOpen(words) && this.#headsText(rest)
  }

  // A heading stands above a paragraph, or above another heading that does.
  #headsText(rest: Unit[]): boolean {
    const [next] = rest
    if (next?.shape !== 'text' || !next.startsBlock)
      return next?.shape === 'number' || (next?.shape === 'text' && !next.continuesLine)
    const lines = rest.slice(1).findIndex((unit) => !unit.continuesLine)
    const words = rest.slice(0, lines < 0 ? rest.length : lines + 1).map((unit) => inlineText(unit.children))
    return looksLikeHeading(words.join('')) ? this.#headsText(rest.slice(words.length)) : !beginsInside(words.join(''))
  }

  #isOpen(next: string): boolean {
    if (!this.#hasPageBreaks || this.#sentence === null) return false
    const words = inlineText(this.#sentence.children)
    return beginsInside(next) || (!endsSentence(words) && !this.#isListWithoutStops())
  }

  // Short items often end without a mark; then the last one is not an open sentence.
  #isListWithoutStops(): boolean {
    const items = this.#lists.stack.at(-1)?.node.children.filter((child) => child.type === 'list-item') ?? []
    return items.length === 1 || items.slice(0, -1).some((item) => !endsSentence(inlineText(item.children)))
  }

  #continueLine(unit: Unit): void {
    const above = this.#note ?? this.#sentence
    if (above === null) return this.#notPlaced(unit, 'It continues no line.')
    above.children = joinInlines(above.children, unit.children)
    this.#mark(unit, above === this.#note ? 'footnote' : 'continued sentence')
  }

  #continueSentence(unit: Unit): void {
    const sentence = this.#sentence as Holder
    sentence.children = joinInlines(sentence.children, unit.children)
    this.#note = null
    this.#mark(unit, 'continued sentence', 'joined to the sentence that the page break interrupted')
  }

  #placeNumber(unit: Unit, number: number): void {
    if (number <= this.#number)
      return this.#notPlaced(unit, `The number ${number} comes after ${this.#number}.`, `${number}. `)
    const gap = this.#number > 0 ? gapBetween(this.#number, number) : undefined
    this.#number = number
    this.#lists = { stack: [] }
    this.#addParagraph({ type: 'paragraph', number, children: unit.children })
    this.#mark(unit, 'numbered paragraph', gap)
  }

  #placeItem(unit: Extract<Unit, { shape: 'item' }>): void {
    const placed = placeItem(this.#lists, unit.label, unit.children)
    if (placed === null)
      return this.#notPlaced(
        unit,
        `The item ${unit.label.printed} follows no list that expects it.`,
        `${unit.label.printed} `,
      )
    if (placed.newList !== null) this.#nodes.push(placed.newList)
    this.#sentence = placed.item
    this.#note = null
    this.#mark(unit, 'list item')
  }

  #placeHeading(unit: Unit, depth: number): void {
    this.#lists = { stack: [] }
    const level = Math.min(depth + 2, 4) as HeadingNode['level']
    this.#nodes.push({ type: 'heading', level, children: unit.children })
    this.#sentence = null
    this.#note = null
    this.#mark(unit, 'heading')
  }

  #placeFootnote(unit: Extract<Unit, { shape: 'footnote' }>): void {
    const { mark } = unit
    if (!unit.continuesNote && this.#notes.has(mark))
      return this.#notPlaced(unit, `There is a footnote ${mark} already.`, `${mark} `)
    this.#notes.add(mark)
    const node: ParagraphNode = { type: 'paragraph', footnote: mark, children: unit.children }
    this.#nodes.push(node)
    this.#note = node
    this.#mark(unit, 'footnote')
  }

  #placeTable(unit: Unit, rows: string[][], headerRow: boolean): void {
    const columns = Math.max(...rows.map((row) => row.length))
    if (columns > mostColumns) return this.#placeWideTable(unit, rows, columns)
    const printed = this.#takeCaption()
    const caption = printed ?? this.#supplyCaption()
    this.#endTextBlock()
    this.#lists = { stack: [] }
    this.#sentence = null
    const table: Block = { __component: 'content.table', caption, rows, headerRow, headerColumn: false }
    this.blocks.push(table)
    if (printed === null) this.suppliedCaptions.add(table)
    this.#mark(unit, 'table', printed === null ? `has no caption: “${caption}” was supplied` : undefined)
  }

  #placeWideTable(unit: Unit, rows: string[][], columns: number): void {
    const caption = this.#takeCaption()
    this.#lists = { stack: [] }
    if (caption !== null) this.#addParagraph({ type: 'paragraph', children: [{ type: 'text', text: caption }] })
    for (const row of rows) this.#addParagraph({ type: 'paragraph', children: [{ type: 'text', text: row.join(' ') }] })
    const note = `A table can have ${mostColumns} columns and this one has ${columns}. Its rows are kept as paragraphs.`
    this.marks.push(...markLines(unit.lines, 'not placed', note).map((mark) => ({ ...mark, isTable: true as const })))
  }

  #isCaption(unit: Unit, rest: Unit[]): boolean {
    const [next] = rest
    if (next?.shape !== 'table') return false
    const words = inlineText(unit.children).trim()
    const isLabel = captionNumber(words) !== null && /[：:.．]$/u.test(words) && words.length <= longestLabel
    const isCaption = isLabel || (!endsSentence(words) && (!next.startsBlock || /^(?:附?表|table\b)/iu.test(words)))
    if (isCaption) this.#caption = words
    return isCaption
  }

  #takeCaption(): string | null {
    const caption = this.#caption
    this.#caption = null
    return caption
  }

  #supplyCaption(): string {
    do this.#supplied += 1
    while (this.#printedCaptions.has(String(this.#supplied)))
    return this.#lang === 'en' ? `Table ${this.#supplied}` : `表${this.#supplied}`
  }

  #notPlaced(unit: Unit, reason: string, prefix = ''): void {
    this.#lists = { stack: [] }
    const label: Inline[] = prefix === '' ? [] : [{ type: 'text', text: prefix }]
    this.#addParagraph({ type: 'paragraph', children: [...label, ...unit.children] })
    this.#mark(unit, 'not placed', `${reason} It is kept as a plain paragraph.`)
  }

  #addParagraph(node: ParagraphNode): void {
    this.#nodes.push(node)
    this.#sentence = node
    this.#note = null
  }

  #endTextBlock(): void {
    if (this.#nodes.length > 0) this.blocks.push({ __component: 'content.text', body: this.#nodes })
    this.#nodes = []
  }

  #mark(unit: Unit, kind: LineKind, note?: string): void {
    this.marks.push(...markLines(unit.lines, kind, note))
  }
}

function isFlow(unit: Unit): boolean {
  return unit.shape !== 'footnote' && unit.shape !== 'page-number' && unit.shape !== 'picture'
}

/** What to say of the numbers that are missing between two paragraphs. */
function gapBetween(before: number, after: number): string | undefined {
  if (after === before + 1) return undefined
  return after === before + 2 ? `number ${before + 1} is missing before it` : `numbers ${before + 1} to ${after - 1} are missing before it`
}

/** Number that a caption prints, `1` of “Table 1”, “表 1：” and “附表１”; null for what begins in no such way. */
function captionNumber(words: string): string | null {
  const printed = /^(?:附?表|table)\s*([0-9０-９]+)/iu.exec(words.trim())
  return printed && String(printed[1]).normalize('NFKC')
}
