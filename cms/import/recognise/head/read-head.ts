import { columnsOf } from '../../plain-text/wrapping.ts'
import type { PaperCell, PaperTable } from '../../paper/paper.ts'
import type { Place } from '../../paper/place.ts'
import { excerptOf, textOfBlocks } from '../../paper/text-of.ts'
import { joinText } from '../../source/join.ts'
import { isoOf, readDateLine } from '../date-line.ts'
import type { Guess, GuessKind } from '../guess.ts'
import { isEmphatic } from '../piece.ts'
import type { ParagraphPiece, Piece } from '../piece.ts'
import { looksLikeHeading } from '../sentence.ts'
import { labelledLine, labelOf } from './labels.ts'
import { readSeriesLine, supersededIn } from './series-line.ts'

interface HeadLine {
  piece: Piece
  kind: 'date' | 'title' | 'preamble'
}

/** A line above the body as it stands; a row of a table of labels is one. */
export interface FrontLine {
  text: string
  place: Place
  kind: HeadLine['kind']
  /** The words stood in columns side by side, so that their order is another. */
  isLaidOut?: true
}

export interface Head {
  guesses: Guess[]
  title: ParagraphPiece[]
  front: FrontLine[]
  lines: HeadLine[]
  /** Pieces after the head. */
  rest: Piece[]
}

const widestFrontLine = 100
const widestNote = 400
export const firstHeading = /^(?:目的|背景|引言|簡介|简介|概要|摘要|purpose|introduction|background|aim|objectives?|summary|policy|general)$/iu
const organisation = /(?:局|署|處|处|辦公室|办公室|委員會|委员会|立法會|立法会|政府|法院|bureau|department|office|secretariat|government|council|committee|headquarters)$/iu
/** Words that stand above a paper and say nothing of its subject. */
const stamp = /^(?:memo(?:randum)?|circular(?: memorandum)?|便箋|備忘錄|通告|通函|urgent|restricted|confidential|by fax|急件|限閱(?:文件)?|機密)$/iu
const kindOfPaper =
  /文件$|參考$|討論$|通告$|通函$|^for\s+(?:discussion|information|action)|(?:paper|circular|memorandum|memo)(?:\s+no\.?\s*[\d/]+)?$|^(?:便箋|備忘錄|急件|urgent|restricted|confidential|機密|限閱文件)/iu

/** The head of a paper: what it says of sender, addressee, date, number and title, and where its body begins. */
export function readHead(pieces: Piece[]): Head {
  const reader = new HeadReader(pieces)
  return reader.read()
}

class HeadReader {
  readonly #pieces: Piece[]
  readonly #guesses: Guess[] = []
  readonly #lines: HeadLine[] = []
  readonly #front: FrontLine[] = []

  constructor(pieces: Piece[]) {
    this.#pieces = pieces
  }

  read(): Head {
    const end = this.#frontEnd()
    const front = this.#pieces.slice(0, end)
    const taken = new Map<Piece, HeadLine['kind']>()
    for (const piece of front) {
      if (piece.kind === 'table') this.#readTable(piece.table)
      else this.#readLine(piece, taken)
      if (piece.kind === 'table') taken.set(piece, 'preamble')
    }
    const title = this.#findTitle(front, taken)
    for (const piece of title) taken.set(piece, 'title')
    const bodyStart = this.#bodyStart(front, title, taken)
    this.#keep(front.slice(0, bodyStart), taken)
    this.#guessParties(front.slice(0, bodyStart), taken)
    return { guesses: this.#guesses, title, front: this.#front.toSorted((a, b) => a.place.line - b.place.line), lines: this.#lines, rest: this.#pieces.slice(bodyStart) }
  }

  /** The front ends where the first sentence, mark, table without labels or heading style begins. */
  #frontEnd(): number {
    const end = this.#pieces.findIndex((piece) => !isFront(piece))
    return end < 0 ? this.#pieces.length : end
  }

  #guess(kind: GuessKind, value: string, confidence: number, place: Place, excerpt = value): void {
    if (value.trim() === '') return
    const before = this.#guesses.find((guess) => guess.kind === kind)
    if (before === undefined) this.#guesses.push({ kind, value: value.trim(), confidence, place, excerpt: excerptOf(excerpt) })
    else if (kind === 'addressee' && confidence === 1 && before.value !== value.trim()) before.value = `${before.value}; ${value.trim()}`
  }

  #readTable(table: PaperTable): void {
    for (let row = 0; row < table.rows; row += 1) {
      const cells = table.cells.filter((cell) => cell.row === row)
      this.#readCells(cells)
      const text = table.isLayout ? cells.map(textOf).join(': ') : cells.map(textOf).filter((words) => words !== '').join('  ')
      if (text.trim() !== '') this.#front.push({ text, place: placeOf(cells[0], table), kind: 'preamble', ...(table.isLayout && { isLaidOut: true as const }) })
    }
  }

  // A label fills a cell of its own, with the words in the next, or stands before a colon in the same cell.
  #readCells(cells: PaperCell[]): void {
    let open: { kind: GuessKind; parts: string[]; place: Place } | null = null
    const close = (): void => {
      if (open !== null) this.#accept(open.kind, open.parts.join(' '), open.place)
      open = null
    }
    for (const cell of cells) {
      const place = placeOf(cell, null)
      for (const line of textOf(cell).split('\n')) {
        const label = labelOf(line)
        const labelled = label === null ? labelledLine(line) : null
        if (label !== null || labelled !== null) close()
        const kind = label ?? labelled?.label ?? null
        if (kind !== null) open = kind === 'ignored' ? null : { kind, parts: labelled === null ? [] : [labelled.value], place }
        else if (open !== null && line.trim() !== '' && !/^[:：]$/.test(line.trim())) (open as { parts: string[] }).parts.push(line.trim().replace(/^[:：]\s*/u, ''))
      }
    }
    close()
  }

  #accept(kind: GuessKind, value: string, place: Place): void {
    const words = value.replace(/^[:：]\s*/u, '').trim()
    if (kind === 'date') {
      const date = readDateLine(words)
      const iso = date === null ? null : isoOf(date)
      return this.#guess('date', iso ?? words, iso === null ? 0.3 : 1, place, words)
    }
    if (kind === 'attention') return this.#guess(kind, words.replace(/[)）]$/u, ''), 1, place)
    this.#guess(kind, words, 1, place)
  }

  #readLine(piece: ParagraphPiece, taken: Map<Piece, HeadLine['kind']>): void {
    const place = piece.paragraph.place
    const words = fullText(piece)
    const series = readSeriesLine(words)
    if (series !== null) {
      this.#guess('series', series.series, 1, place, words)
      this.#guess('number', `${series.number}/${series.year}`, 1, place, words)
      taken.set(piece, 'preamble')
      return
    }
    const date = readDateLine(words)
    const iso = date === null ? null : isoOf(date)
    if (iso !== null) {
      const isFirst = !this.#guesses.some((guess) => guess.kind === 'date')
      this.#guess('date', iso, 1, place, words)
      taken.set(piece, isFirst ? 'date' : 'preamble')
      return
    }
    this.#readLabels(piece, words, taken)
    for (const superseded of supersededIn(words)) this.#guess('supersedes', superseded, 0.9, place, words)
    if (/^[(（]/.test(words) || supersededIn(words).length > 0) taken.set(piece, 'preamble')
  }

  // One line may carry several labels, set apart by tabs or wide gaps.
  #readLabels(piece: ParagraphPiece, words: string, taken: Map<Piece, HeadLine['kind']>): void {
    for (const part of partsOf(words)) {
      const labelled = labelledLine(part)
      if (labelled === null) continue
      if (labelled.label !== 'ignored') this.#accept(labelled.label, labelled.value, piece.paragraph.place)
      taken.set(piece, labelled.label === 'title' ? 'title' : 'preamble')
    }
  }

  #findTitle(front: Piece[], taken: Map<Piece, HeadLine['kind']>): ParagraphPiece[] {
    const labelled = this.#guesses.find((guess) => guess.kind === 'title')
    if (labelled !== undefined) return front.filter((piece): piece is ParagraphPiece => piece.kind === 'paragraph' && taken.get(piece) === 'title')
    const free = front.filter((piece): piece is ParagraphPiece => piece.kind === 'paragraph' && !taken.has(piece) && piece.text !== '')
    const styled = free.filter((piece) => piece.paragraph.look.role === 'title')
    if (styled.length > 0) return this.#title(runFrom(free, styled[0] as ParagraphPiece, (piece) => piece.paragraph.look.role === 'title'), 1)
    const candidates = free.filter((piece) => !firstHeading.test(piece.text) && !kindOfPaper.test(piece.text))
    const best = candidates.map((piece) => ({ piece, score: scoreOf(piece, free) })).toSorted((a, b) => b.score - a.score)[0]
    if (best !== undefined && best.score >= 0.7) {
      const look = lookKey(best.piece)
      return this.#title(runFrom(free, best.piece, (piece) => lookKey(piece) === look), best.score)
    }
    return this.#plainTitle(front, free)
  }

  #title(pieces: ParagraphPiece[], confidence: number): ParagraphPiece[] {
    const first = pieces[0]
    if (first !== undefined) this.#guess('title', pieces.map(fullText).reduce(joinText), confidence, first.paragraph.place)
    return pieces
  }

  // Without any look the title is the last line above the body, or the one before it where a section heading stands between.
  #plainTitle(front: Piece[], free: ParagraphPiece[]): ParagraphPiece[] {
    const next = this.#pieces[front.length]
    const sole = soleHeading(this.#pieces, front.length)
    if (sole !== null) return this.#title([sole], 0.9)
    const starts = free.filter((piece) => piece.paragraph.startsBlock && !isHeadingLook(piece) && !stamp.test(piece.text))
    const last = starts.at(-1)
    if (last === undefined) return this.#boldTitle(free)
    const hasHeading = starts.length > 1 && next !== undefined && !(next.kind === 'paragraph' && next.paragraph.look.heading !== null) &&
      (firstHeading.test(last.text) || isSectionHeading(last, this.#pieces))
    const title = hasHeading ? starts.at(-2) : last
    if (title === undefined) return []
    const from = free.indexOf(title)
    const to = free.findIndex((piece, index) => index > from && (piece.paragraph.startsBlock || isHeadingLook(piece)))
    return this.#title(free.slice(from, to < 0 ? free.length : to), hasHeading ? 0.8 : 0.6)
  }

  // Where every line above the body is bold, the first that is no usual heading of a section is the title.
  #boldTitle(free: ParagraphPiece[]): ParagraphPiece[] {
    const first = free.find((piece) => !stamp.test(piece.text))
    return first === undefined || firstHeading.test(first.text) ? [] : this.#title([first], 0.6)
  }

  /** Index in the front after which the body begins: what stands below the title and is no label. */
  #bodyStart(front: Piece[], title: ParagraphPiece[], taken: Map<Piece, HeadLine['kind']>): number {
    const last = title.at(-1)
    const isSole = last !== undefined && !front.includes(last)
    if (isSole) return this.#pieces.indexOf(last) + 1
    const labelled = front.findLastIndex((piece) => taken.has(piece))
    return labelled + 1
  }

  #keep(front: Piece[], taken: Map<Piece, HeadLine['kind']>): void {
    // A title that is the only heading of a document stands after the front.
    const after = this.#pieces.slice(front.length).filter((piece) => taken.get(piece) === 'title')
    for (const piece of [...front, ...after]) {
      const kind = taken.get(piece) ?? 'preamble'
      this.#lines.push({ piece, kind })
      if (piece.kind === 'paragraph' && piece.text !== '') this.#front.push({ text: fullText(piece).replace(/\t+/g, '  '), place: piece.paragraph.place, kind })
    }
  }

  #guessParties(front: Piece[], taken: Map<Piece, HeadLine['kind']>): void {
    const title = this.#lines.findIndex((line) => line.kind === 'title')
    const above = (title < 0 ? front : this.#lines.slice(0, title).map((line) => line.piece)).filter((piece): piece is ParagraphPiece =>
      piece.kind === 'paragraph' && (taken.get(piece) ?? 'preamble') === 'preamble'
    )
    const lines = above.filter((piece) =>
      piece.text !== '' && !partsOf(fullText(piece)).some((part) => labelledLine(part) !== null) && readSeriesLine(fullText(piece)) === null && !kindOfPaper.test(piece.text) &&
      !/^[(（]/.test(piece.text)
    )
    const first = lines[0]
    if (first === undefined) return
    const series = this.#pieces.findIndex((piece) => piece.kind === 'paragraph' && readSeriesLine(fullText(piece)) !== null)
    const issuers = lines.filter((piece) => series >= 0 && this.#pieces.indexOf(piece) < series && organisation.test(piece.text))
    if (issuers.length > 0) this.#guess('sender', issuers.map(fullText).reduce(joinText), 0.6, (issuers[0] as ParagraphPiece).paragraph.place)
    const readers = lines.filter((piece) => !issuers.includes(piece))
    if (readers.length > 0) this.#guess('addressee', readers.map(fullText).reduce(joinText), 0.5, (readers[0] as ParagraphPiece).paragraph.place)
  }
}

function isFront(piece: Piece): boolean {
  if (piece.kind === 'table') return isLabelTable(piece.table)
  const { look, mark } = piece.paragraph
  const words = fullText(piece)
  if (piece.paragraph.inlines.some((inline) => inline.kind === 'formula')) return false
  if (look.role === 'title' || look.role === 'subtitle') return true
  const isMarked = mark !== null || piece.mark !== null
  // A number before a picture alone is a word too: the head would lose it.
  if (piece.text === '') return !isMarked && piece.paragraph.inlines.some((inline) => inline.kind === 'picture')
  if (look.heading !== null || isMarked) return false
  if (/^[(（]\s*(?:note|註|附註)/iu.test(words)) return columnsOf(words) <= widestNote
  if (labelledLine(words) !== null || partsOf(words).some((part) => labelledLine(part) !== null)) return columnsOf(words) <= widestNote
  return columnsOf(words) <= widestFrontLine && !/[。；.;:：,，]$/u.test(words) && !piece.paragraph.inlines.some((inline) => ['picture', 'checkbox'].includes(inline.kind))
}

/** Parts of a line between tabs and wide gaps; a label that stands alone belongs to the words after it. */
function partsOf(line: string): string[] {
  const parts: string[] = []
  for (const part of line.split(/\t+|\n| {3,}/).map((one) => one.trim()).filter((one) => one !== '')) {
    const last = parts.at(-1)
    if (last !== undefined && (labelOf(last) !== null || /^[:：]/.test(part))) parts[parts.length - 1] = `${last.replace(/[:：]$/u, '')}: ${part.replace(/^[:：]\s*/u, '')}`
    else parts.push(part)
  }
  return parts
}

/** A table whose cells hold at least two different labels of a memo, among few other words. */
function isLabelTable(table: PaperTable): boolean {
  if (table.cells.some((cell) => cell.blocks.some((block) => block.kind === 'table' || block.inlines.some((inline) => inline.kind === 'formula')))) return false
  const lines = table.cells.flatMap((cell) => textOf(cell).split('\n')).filter((line) => line.trim() !== '')
  const found = lines.flatMap((line) => labelOf(line) ?? labelledLine(line)?.label ?? [])
  return new Set(found).size >= 2 && found.length * 5 >= lines.length
}

function textOf(cell: PaperCell): string {
  return textOfBlocks(cell.blocks).trim()
}

function placeOf(cell: PaperCell | undefined, table: PaperTable | null): Place {
  const first = cell?.blocks[0]
  return first?.place ?? table?.place ?? { line: 0, part: 'body' }
}

export function fullText(piece: ParagraphPiece): string {
  return piece.mark === null || piece.mark.bullet ? piece.text : `${piece.mark.printed} ${piece.text}`
}

function lookKey({ paragraph }: ParagraphPiece): string {
  return [paragraph.look.align, paragraph.look.size, isEmphatic(paragraph, 'bold'), isEmphatic(paragraph, 'underline')].join()
}

function runFrom(all: ParagraphPiece[], first: ParagraphPiece, belongs: (piece: ParagraphPiece) => boolean): ParagraphPiece[] {
  const from = all.indexOf(first)
  const end = all.findIndex((piece, index) => index > from && (!belongs(piece) || piece.paragraph.place.line - (all[index - 1] as ParagraphPiece).paragraph.place.line > 3))
  return all.slice(from, end < 0 ? all.length : end)
}

/** How much a line looks like the title; the largest and most central line of the front wins. */
function scoreOf(piece: ParagraphPiece, all: ParagraphPiece[]): number {
  const { paragraph } = piece
  const isStrong = isEmphatic(paragraph, 'bold') || isEmphatic(paragraph, 'underline')
  const sizes = all.map((one) => one.paragraph.look.size ?? 0)
  const isLargest = (paragraph.look.size ?? 0) > 0 && paragraph.look.size === Math.max(...sizes) && new Set(sizes).size > 1
  const isOrganisation = organisation.test(piece.text)
  const base = paragraph.look.align === 'center' ? (isStrong ? 0.92 : 0.75) : isLargest ? 0.8 : 0
  return base + (isLargest ? 0.05 : 0) - (isOrganisation ? 0.3 : 0)
}

function isHeadingLook({ paragraph }: ParagraphPiece): boolean {
  return paragraph.look.align !== 'center' && (isEmphatic(paragraph, 'bold') || isEmphatic(paragraph, 'underline'))
}

// A Word document whose title is its only heading of the first level.
function soleHeading(pieces: Piece[], index: number): ParagraphPiece | null {
  const first = pieces[index]
  if (first?.kind !== 'paragraph' || first.paragraph.look.heading === null || first.paragraph.inlines.some((inline) => inline.kind === 'formula')) return null
  const level = first.paragraph.look.heading
  const levels = pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.paragraph.look.heading !== null ? [piece.paragraph.look.heading] : []))
  return levels.filter((one) => one <= level).length === 1 && pieces.length > index + 1 ? first : null
}

// Where the text has further short lines above numbered paragraphs, this short line is a heading as well.
function isSectionHeading(piece: ParagraphPiece, pieces: Piece[]): boolean {
  const index = pieces.indexOf(piece)
  return looksLikeHeading(piece.text) && pieces.slice(index + 1).some((one, offset, rest) => {
    const next = rest[offset + 1]
    return one.kind === 'paragraph' && one.mark === null && one.paragraph.startsBlock && looksLikeHeading(one.text) && next?.kind === 'paragraph' && next.paragraph.startsBlock && next.mark !== null
  })
}
