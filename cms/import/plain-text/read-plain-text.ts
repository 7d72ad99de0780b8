import { exitCodes } from '../exit-codes.ts'
import type { Finding } from '../paper/finding.ts'
import { plainLook } from '../paper/paper.ts'
import type { Paper, PaperBlock, PaperCell, PaperInline, PaperNote, PaperParagraph, PaperTable } from '../paper/paper.ts'
import type { Place } from '../paper/place.ts'
import { excerptOf } from '../paper/text-of.ts'
import { isPageNumber } from '../recognise/page-number.ts'
import { beginsInside } from '../recognise/sentence.ts'
import { Refusal } from '../refusal.ts'
import { joinText } from '../source/join.ts'
import { wordsOf } from '../words/words.ts'
import { alignedLength, labelledColumns, segmentsOf } from './columns.ts'
import { decodePlainText } from './decode.ts'
import { typedMark } from '@clf/content/tree'
import { raisedDigits } from './line-start.ts'
import { readTable, tableLength } from './table-rows.ts'
import { columnsOf, isWrapped, wrapWidthOf } from './wrapping.ts'

/** Columns from which a line stands at the end of the page. */
const farRight = 20

interface Line {
  number: number
  text: string
}

/** The paper in a text file: lines that were broken for width are one paragraph, lines in columns are tables. */
export function readPlainText(bytes: Buffer, name: string): Paper {
  const decoded = decodePlainText(bytes)
  if (decoded === null) throw notReadable(name)
  const blocks = splitBlocks(decoded.text)
  const wrapWidth = wrapWidthOf(blocks.flatMap((block) => block.map((line) => line.text)))
  const reader = new TextReader(wrapWidth)
  for (const block of blocks) reader.readBlock(block)
  return { format: 'text', blocks: reader.blocks, notes: reader.notes, findings: tellLost(blocks), hasPageBreaks: true }
}

function notReadable(name: string): Refusal {
  return new Refusal(
    wordsOf(
      `The text of ${name} is not in UTF-8, UTF-16, Big5, Big5-HKSCS or GB18030; save it again as UTF-8 and import that.`,
      `${name} 的文字並非 UTF-8、UTF-16、Big5、Big5-HKSCS 或 GB18030 編碼；請另存為 UTF-8 再匯入。`,
    ),
    exitCodes.input,
  )
}

function tellLost(blocks: Line[][]): Finding[] {
  return blocks.flat().filter((line) => /[\ue000-\uf8ff\ufffd]/u.test(line.text)).map((line) => ({ kind: 'lost character', place: placeOf(line.number), excerpt: excerptOf(line.text) }))
}

// A form feed is a page break: it ends a line and leaves an empty one.
function splitBlocks(text: string): Line[][] {
  const blocks: Line[][] = []
  let current: Line[] | null = null
  for (const [index, line] of text.split(/\r\n|[\n\r\u0085\u2028]/).entries()) {
    if (line.startsWith('\f')) current = null
    const words = line.replaceAll('\f', ' ').replace(/^\ufeff/, '')
    if (words.trim() === '') current = null
    else {
      if (current === null) blocks.push(current = [])
      current.push({ number: index + 1, text: words.trimEnd() })
    }
  }
  return blocks
}

class TextReader {
  readonly blocks: PaperBlock[] = []
  readonly notes = new Map<string, PaperNote>()
  readonly #wrapWidth: number | null
  #tables = 0
  /** The note that lines without a mark go on with. */
  #note: PaperNote | null = null

  constructor(wrapWidth: number | null) {
    this.#wrapWidth = wrapWidth
  }

  readBlock(lines: Line[]): void {
    const texts = lines.map((line) => line.text)
    this.#note = null
    for (let index = 0; index < lines.length;) {
      const startsBlock = index === 0
      index += this.#readTable(lines, texts, index) || this.#readParagraph(lines, index, startsBlock)
    }
  }

  #readTable(lines: Line[], texts: string[], index: number): number {
    const ruled = tableLength(texts, index)
    if (ruled > 0) {
      const { rows } = readTable(texts.slice(index, index + ruled))
      this.#addTable(lines, index, rows, false)
      return ruled
    }
    const labelled = labelledColumns(texts, index)
    if (labelled !== null) {
      this.#addTable(lines, index, labelled.rows.map((row) => row.flatMap(({ label, words }) => [label, words])), true)
      return labelled.length
    }
    const aligned = alignedLength(texts, index)
    if (aligned > 0) this.#addTable(lines, index, texts.slice(index, index + aligned).map((text) => segmentsOf(text).map((segment) => segment.text)), false)
    return aligned
  }

  #addTable(lines: Line[], index: number, rows: string[][], isLayout: boolean): void {
    this.#tables += 1
    const first = lines[index] as Line
    const columns = Math.max(...rows.map((row) => row.length))
    const cells = rows.flatMap((row, rowIndex) =>
      Array.from({ length: columns }, (_, column): PaperCell => {
        const place = { ...placeOf(first.number + rowIndex), cell: { table: this.#tables, row: rowIndex + 1, column: column + 1 } }
        const text = row[column] ?? ''
        return { row: rowIndex, column, rowSpan: 1, columnSpan: 1, blocks: text === '' ? [] : [paragraph(place, inlinesOf(text), true)] }
      })
    )
    const table: PaperTable = {
      kind: 'table',
      place: placeOf(first.number),
      number: this.#tables,
      columns,
      rows: rows.length,
      cells,
      headRows: 0,
      styledFirstRow: false,
      styledFirstColumn: false,
      isLayout,
    }
    this.blocks.push(table)
  }

  #readParagraph(lines: Line[], start: number, startsBlock: boolean): number {
    let text = (lines[start] as Line).text
    let end = start + 1
    while (end < lines.length && this.#goesOn(lines[end - 1] as Line, lines[end] as Line, text)) {
      text = joinText(text, (lines[end] as Line).text)
      end += 1
    }
    this.#add(lines[start] as Line, text, startsBlock)
    return end - start
  }

  #goesOn(previous: Line, line: Line, soFar: string): boolean {
    const words = line.text.trim()
    if (typedMark(words) !== null || raisedDigits(words) !== null || isApart(previous.text, line.text) || isPageNumber(words) || isPageNumber(previous.text)) return false
    if (hasOpenBracket(soFar)) return true
    return isWrapped(previous.text, words, this.#wrapWidth) || (this.#wrapWidth !== null && beginsInside(words))
  }

  // A note begins with its raised figure; further lines below it have no mark of their own.
  #add(line: Line, text: string, startsBlock: boolean): void {
    const note = raisedDigits(text.trim())
    const place = placeOf(line.number)
    if (note !== null && note.rest !== '' && !this.notes.has(note.mark)) {
      this.#note = { id: note.mark, kind: 'footnote', mark: note.mark, ownMark: false, blocks: [paragraph({ ...place, part: 'footnote', note: note.mark }, inlinesOf(note.rest), true)] }
      this.notes.set(note.mark, this.#note)
      return
    }
    if (this.#note !== null && typedMark(text.trim()) === null && !isPageNumber(text))
      return void this.#note.blocks.push(paragraph({ ...place, part: 'footnote', note: this.#note.mark }, inlinesOf(text), true))
    this.#note = null
    this.blocks.push({ ...paragraph(place, inlinesOf(text), startsBlock), look: { ...plainLook, ...this.#placeOnLine(line.text) } })
  }

  #placeOnLine(text: string): { align: PaperParagraph['look']['align']; indent: number } {
    const indent = indentOf(text)
    return { align: indent >= farRight ? 'end' : indent >= 8 ? 'center' : 'start', indent }
  }
}

// A signature stands far to the right, and a name in brackets is whole.
function isApart(previous: string, line: string): boolean {
  return /^\s*[(（].*[)）]$/u.test(previous) || indentOf(previous) >= farRight || indentOf(line) >= farRight
}

function indentOf(text: string): number {
  return columnsOf(text) - columnsOf(text.trimStart())
}

function hasOpenBracket(text: string): boolean {
  return /^[(（]/.test(text.trim()) && (text.match(/[(（]/g)?.length ?? 0) > (text.match(/[)）]/g)?.length ?? 0)
}

function placeOf(line: number): Place {
  return { line, part: 'body' }
}

function paragraph(place: Place, inlines: PaperInline[], startsBlock: boolean): PaperParagraph {
  return { kind: 'paragraph', place, inlines, mark: null, look: plainLook, startsBlock }
}

const boxes: Record<string, boolean> = { '☐': false, '☑': true, '☒': true }

function inlinesOf(text: string): PaperInline[] {
  return text.trim().split(/([☐☑☒])/u).filter((piece) => piece !== '').map((piece) => {
    const checked = boxes[piece]
    return checked === undefined ? { kind: 'text', text: piece.replaceAll('\t', ' '), marks: {} } : { kind: 'checkbox', checked }
  })
}
