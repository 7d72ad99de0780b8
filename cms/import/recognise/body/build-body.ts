import { readNumeral, writeNumeral } from '@clf/content/tree'
import type { DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'
import type { PaperBlock, PaperTable } from '../../paper/paper.ts'
import { textOfBlocks, textOfInlines } from '../../paper/text-of.ts'
import type { Mark, Numeral, Surround } from '@clf/content/tree'
import { fullText } from '../head/read-head.ts'
import { dropText, piecesOf, withMarkAsWords } from '../piece.ts'
import type { ParagraphPiece, Piece } from '../piece.ts'
import { endsSentence } from '../sentence.ts'
import type { BuildContext, Target } from './build-context.ts'
import { Families } from './families.ts'
import { findHeadings } from './headings.ts'
import type { HeadingGuess } from './headings.ts'
import { InlineBuilder } from './inline-nodes.ts'
import { ListStack } from './list-stack.ts'
import { tableNode } from './table-node.ts'

type BlockNode = NodeIn<'block'>
type TopNode = NodeIn<'top'>

export interface Body {
  children: TopNode[]
  numbering: DocumentTree['numbering']
  /** Numbered paragraphs and items by the path of their marks, `2`, `2 b`, `2 b ii`, in the order of the text. */
  paths: { path: string; node: Target }[]
}

/** The tree of a body, piece by piece. */
export function buildBody(pieces: Piece[], context: BuildContext, isLineByLine: boolean): Body {
  const builder = new BodyBuilder(context)
  builder.build(pieces, isLineByLine)
  return { children: builder.top, numbering: builder.numbering, paths: builder.paths }
}

interface NumberedFamily {
  numeral: Numeral
  surround: Surround | null
  last: number
}

class BodyBuilder {
  readonly top: TopNode[] = []
  readonly paths: Body['paths'] = []
  numbering: DocumentTree['numbering']
  readonly #context: BuildContext
  readonly #inlines: InlineBuilder
  readonly #lists = new ListStack()
  #numbered: TreeNode<'numbered'> | null = null
  #family: NumberedFamily | null = null
  /** The last number, as the tree counts. */
  #count = 0
  #headingSince = false
  #path: string[] = []

  constructor(context: BuildContext) {
    this.#context = context
    this.#inlines = new InlineBuilder(context, (id) => this.#noteBlocks(id))
  }

  build(pieces: Piece[], isLineByLine: boolean): void {
    const families = new Families(pieces)
    const headings = findHeadings(pieces, families, isLineByLine)
    for (const [index, piece] of pieces.entries()) {
      if (piece.kind === 'table') {
        this.#placeTable(piece.table, this.#captionAbove(pieces, index, headings), this.#captionBelow(pieces, index))
        continue
      }
      const next = pieces[index + 1]
      const before = pieces[index - 1]
      if (isCaptionAbove(piece, next, headings) || isCaptionBelow(piece, before, pieces[index - 2], next)) this.#context.mark(piece.paragraph.place, fullText(piece), 'table caption')
      else if (isPictureCaption(piece, before) && this.#captionImage(piece)) this.#context.mark(piece.paragraph.place, fullText(piece), 'table caption')
      else if (headings.has(piece)) this.#placeHeading(piece, headings.get(piece) as HeadingGuess)
      else if (piece.mark !== null) this.#placeMarked(piece, families, pieces[index - 1])
      else this.#placeParagraph(piece)
    }
  }

  get #container(): BlockNode[] {
    return this.#numbered === null ? (this.top as BlockNode[]) : this.#numbered.children
  }

  // The words below a picture are its caption.
  #captionImage(piece: ParagraphPiece): boolean {
    const image = this.#container.at(-1)
    if (image?.type !== 'image' || image.caption !== undefined) return false
    const { children } = this.#inlines.build(unmarked(withMarkAsWords(piece).inlines), piece.paragraph.place, image)
    Object.assign(image, { caption: children })
    return true
  }

  #placeHeading(piece: ParagraphPiece, guess: HeadingGuess): void {
    this.#lists.close()
    this.#numbered = null
    this.#headingSince = true
    const whole = withMarkAsWords(piece)
    const place = piece.paragraph.place
    const node: TreeNode<'heading'> = { type: 'heading', level: guess.level, children: [] }
    const built = this.#inlines.build(unmarked(whole.inlines), place, node)
    node.children.push(...built.children)
    this.top.push(node, ...built.images)
    this.#context.guess('heading', whole.text, guess.confidence, place, whole.text)
    this.#context.mark(place, whole.text, 'heading')
  }

  #placeParagraph(piece: ParagraphPiece): void {
    const { paragraph } = piece
    this.#lists.close()
    if (paragraph.look.role === 'quote') this.#quotation(piece)
    else this.#paragraphs(piece, this.#container)
    this.#context.mark(paragraph.place, piece.text, paragraph.inlines.every((inline) => inline.kind === 'picture' || textOfInlines([inline]).trim() === '') ? 'picture' : 'paragraph')
  }

  #quotation(piece: ParagraphPiece): void {
    const last = this.#container.at(-1)
    const quotation: TreeNode<'quotation'> = last?.type === 'quotation' ? last : { type: 'quotation', children: [] }
    if (quotation !== last) this.#container.push(quotation)
    this.#paragraphs(piece, quotation.children)
  }

  /** Puts the words of a piece as a paragraph into a container, and its pictures after it. */
  #paragraphs(piece: ParagraphPiece, container: BlockNode[]): void {
    const node: TreeNode<'paragraph'> = { type: 'paragraph', children: [] }
    const built = this.#inlines.build(piece.inlines, piece.paragraph.place, node)
    node.children.push(...built.children)
    if (hasWords(node)) container.push(node)
    container.push(...built.images)
  }

  #placeMarked(piece: ParagraphPiece, families: Families, before: Piece | undefined): void {
    const mark = piece.mark as Mark
    const role = families.roleOf(piece)
    if (role === 'words') return this.#placeParagraph(withMarkAsWords(piece))
    const isCounted = role === 'numbered' && this.#countsOn(piece, mark, before)
    if (isCounted) this.#placeNumbered(piece, mark)
    else this.#placeItem(piece, mark)
  }

  // A number that begins again without a heading between, after a colon or deeper, belongs to a list inside the paragraph.
  #countsOn(piece: ParagraphPiece, mark: Mark, before: Piece | undefined): boolean {
    const reading = mark.readings[0]
    const family = this.#family
    if (reading === undefined || family === null || mark.own.includes('.')) return true
    const isSame = family.numeral === reading.numeral
    if (isSame && reading.value > family.last) return !this.#lists.expects(mark, piece.depth) || reading.value === family.last + 1
    if (this.#headingSince && reading.value === 1) return true
    if (isSame && (piece.depth ?? 0) === 0 && this.#lists.isEmpty && before?.kind === 'paragraph' && !/[：:—–-]$/u.test(before.text) && reading.value !== 1) return true
    return false
  }

  #placeNumbered(piece: ParagraphPiece, mark: Mark): void {
    const reading = mark.readings[0] as { numeral: Numeral; value: number }
    const place = piece.paragraph.place
    const isDotted = mark.own.includes('.')
    const node: TreeNode<'numbered'> = { type: 'numbered', children: [] }
    // 第一條 has no usual sign around its number, so that the whole stands as the number.
    const own = (mark.surround === null ? mark.printed : mark.own).normalize('NFKC')
    if (this.#family === null) {
      // Numbers of several levels stand as the paper prints them, 2.1 or 2.1.
      this.numbering = isDotted || mark.surround === null ? (mark.printed.endsWith('.') ? undefined : { surround: '1' }) : numberingOf(reading, mark.surround)
      this.#count = (this.numbering?.start ?? 1) - 1
    }
    const gap = !isDotted && this.#family !== null && reading.numeral === this.#family.numeral ? gapBetween(this.#family.last, reading.value) : undefined
    this.#countOn(node, own)
    this.#lists.close()
    this.#path = []
    this.#numbered = node
    this.#family = { numeral: reading.numeral, surround: mark.surround, last: reading.value }
    this.#headingSince = false
    this.top.push(node)
    this.#context.recent = []
    this.#paragraphs(piece, node.children)
    if (node.children.length === 0) node.children.push({ type: 'paragraph', children: [] })
    this.paths.push({ path: mark.own.normalize('NFKC'), node })
    this.#moveBookmarks(node)
    if (node.number !== undefined) this.#context.guess('numbering', mark.printed, 0.7, place, fullText(piece))
    this.#context.mark(place, fullText(piece), 'numbered paragraph', gap)
  }

  // The tree counts as `countTree` does: an own number sets the count where it can be read.
  #countOn(node: TreeNode<'numbered'>, own: string): void {
    const numeral = this.numbering?.numeral ?? 'decimal'
    const next = this.#count + 1
    if (own === writeNumeral(numeral, next)) return void (this.#count = next)
    node.number = own
    const leading = /^\d{1,4}(?!\d)/.exec(own)
    this.#count = readNumeral(numeral, own) ?? (leading === null ? this.#count : Number(leading[0]))
  }

  // A bookmark in the first paragraph of a number stands for the number.
  #moveBookmarks(node: TreeNode<'numbered'>): void {
    for (const name of this.#context.recent) this.#context.bookmarks.set(name, node)
  }

  #placeItem(piece: ParagraphPiece, mark: Mark): void {
    const place = piece.paragraph.place
    const blocks: BlockNode[] = []
    this.#context.recent = []
    this.#paragraphs(piece, blocks)
    const { item, isExpected } = this.#lists.place(mark, piece.depth, this.#container, blocks)
    for (const name of this.#context.recent) this.#context.bookmarks.set(name, item)
    const note = isExpected || mark.bullet ? undefined : `The item ${mark.printed} follows no list that expects it.`
    if (note !== undefined) this.#context.guess('list', mark.printed, 0.4, place, fullText(piece))
    this.#notePath(item, mark)
    this.#context.mark(place, fullText(piece), 'list item', note)
  }

  #notePath(item: TreeNode<'item'>, mark: Mark): void {
    const depth = this.#lists.depth
    this.#path = [...this.#path.slice(0, depth - 1), mark.own]
    const outer = this.#family === null ? '' : `${this.#family.last} `
    if (!mark.bullet) this.paths.push({ path: `${outer}${this.#path.join(' ')}`.trim(), node: item })
  }

  #captionAbove(pieces: Piece[], index: number, headings: Map<Piece, HeadingGuess>): ParagraphPiece | null {
    const above = pieces[index - 1]
    return above?.kind === 'paragraph' && isCaptionAbove(above, pieces[index], headings) ? above : null
  }

  #captionBelow(pieces: Piece[], index: number): ParagraphPiece | null {
    const below = pieces[index + 1]
    return below?.kind === 'paragraph' && isCaptionBelow(below, pieces[index], pieces[index - 1], pieces[index + 2]) ? below : null
  }

  #placeTable(table: PaperTable, above: ParagraphPiece | null, below: ParagraphPiece | null): void {
    const printed = above ?? below
    const place = printed?.paragraph.place ?? table.place
    const caption = printed === null ? { children: [], images: [] } : this.#inlines.build(unmarked(withMarkAsWords(printed).inlines), place, null)
    const node = tableNode(table, caption.children, this.#context, (blocks) => this.#cellBlocks(blocks))
    const container = this.#lists.lastItem !== null && this.#isOpenItem() ? (this.#lists.lastItem as TreeNode<'item'>).children : this.#container
    if (container === this.#container) this.#lists.close()
    container.push(node, ...caption.images)
    this.#nameTable(printed, node)
    if (printed === null && !table.isLayout) this.#context.guess('table caption', '', 0.5, table.place, textOfBlocks([table]))
    this.#context.mark(table.place, textOfBlocks([table]), 'table')
  }

  // A bookmark in a caption stands for the table.
  #nameTable(printed: ParagraphPiece | null, node: TreeNode<'table'>): void {
    for (const inline of printed?.inlines ?? []) if (inline.kind === 'bookmark' && !this.#context.bookmarks.has(inline.name)) this.#context.bookmarks.set(inline.name, node)
  }

  #isOpenItem(): boolean {
    const last = this.#lists.lastItem?.children.at(-1)
    return last?.type === 'paragraph' && /[：:—–-]$/u.test(wordsIn(last))
  }

  /** Blocks of a cell or a note: paragraphs, lists and tables, without numbers and headings of the text. */
  #cellBlocks(blocks: readonly PaperBlock[]): BlockNode[] {
    const children: BlockNode[] = []
    const lists = new ListStack()
    for (const piece of piecesOf(blocks)) {
      if (piece.kind === 'table') {
        lists.close()
        children.push(tableNode(piece.table, [], this.#context, (inner) => this.#cellBlocks(inner)))
      } else if (piece.mark === null || isAlone(piece, blocks)) {
        lists.close()
        this.#paragraphs(piece.mark === null ? piece : withMarkAsWords(piece), children)
      } else {
        const own: BlockNode[] = []
        this.#paragraphs(piece, own)
        lists.place(piece.mark, piece.depth, children, own)
      }
      if (piece.kind === 'paragraph' && (piece.paragraph.place.part === 'footnote' || piece.paragraph.place.part === 'endnote')) this.#context.mark(piece.paragraph.place, fullText(piece), 'footnote')
    }
    return children
  }

  #noteBlocks(id: string): BlockNode[] {
    const note = this.#context.notes.get(id)
    return note === undefined ? [] : this.#cellBlocks(note.ownMark ? withoutMark(note.blocks, note.mark) : note.blocks)
  }
}

// `2. Something` alone in a cell, or `1. 4. 2026`, is words; a number that begins a list of one is as well.
function isAlone(piece: ParagraphPiece, blocks: readonly PaperBlock[]): boolean {
  return piece.depth === null && !piece.mark?.bullet && blocks.filter((block) => block.kind === 'paragraph').length === 1
}

// The note of a mark that a person chose begins with the mark, typed.
function withoutMark(blocks: readonly PaperBlock[], mark: string): PaperBlock[] {
  return blocks.map((block, index) => {
    if (index > 0 || block.kind === 'table') return block
    const text = textOfInlines(block.inlines)
    const start = text.length - text.trimStart().length
    return text.trimStart().startsWith(mark) ? { ...block, inlines: dropText(block.inlines, start + mark.length) } : block
  })
}

const captionWords = /^(?:附?表|圖|table|figure)\s*(?:[0-9０-９]+|[一二三四五六七八九十]+|[A-Z]\b|[ivxIVX]+\b)/iu
const longestCaption = 200

function isCaptionAbove(piece: Piece, next: Piece | undefined, headings: Map<Piece, HeadingGuess>): boolean {
  if (piece.kind === 'table' || next?.kind !== 'table' || next.table.isLayout) return false
  const words = fullText(piece)
  if (piece.paragraph.look.role === 'caption') return true
  if (piece.mark !== null || piece.paragraph.look.heading !== null || words.length > longestCaption) return false
  if (captionWords.test(words)) return !endsSentence(words.replace(/[：:.．]$/u, ''))
  return !headings.has(piece) && !piece.paragraph.startsBlock && !endsSentence(words)
}

function isPictureCaption(piece: ParagraphPiece, before: Piece | undefined): boolean {
  if (before?.kind !== 'paragraph' || before.text !== '' || !before.inlines.some((inline) => inline.kind === 'picture')) return false
  return piece.inlines.every((inline) => inline.kind !== 'picture') &&
    (piece.paragraph.look.role === 'caption' || (/^(?:圖|figure\b|fig\.)/iu.test(piece.text) && piece.text.length <= longestCaption && !/[。；]$/u.test(piece.text)))
}

// Word puts captions below as readily as above.
function isCaptionBelow(piece: Piece, before: Piece | undefined, above: Piece | undefined, next: Piece | undefined): boolean {
  if (next?.kind === 'table') return false
  if (piece.kind === 'table' || before?.kind !== 'table' || piece.paragraph.look.role !== 'caption') return false
  return !(above?.kind === 'paragraph' && above.paragraph.look.role === 'caption')
}

function numberingOf(reading: { numeral: Numeral; value: number }, surround: Surround | null): DocumentTree['numbering'] {
  const usual = reading.numeral === 'han' ? '1、' : '1.'
  const numbering = {
    ...(reading.value > 1 && { start: reading.value }),
    ...(reading.numeral !== 'decimal' && { numeral: reading.numeral }),
    ...(surround !== null && surround !== usual && { surround }),
  }
  return Object.keys(numbering).length === 0 ? undefined : numbering
}

/** What to say of the numbers that are missing between two paragraphs. */
function gapBetween(before: number, after: number): string | undefined {
  if (after <= before + 1) return undefined
  return after === before + 2 ? `number ${before + 1} is missing before it` : `numbers ${before + 1} to ${after - 1} are missing before it`
}

function unmarked(inlines: ParagraphPiece['inlines']): ParagraphPiece['inlines'] {
  return inlines.map((
    inline,
  ) => (inline.kind === 'text'
    ? {
      ...inline,
      marks: { ...(inline.marks.raised && { raised: true as const }), ...(inline.marks.lowered && { lowered: true as const }), ...(inline.marks.lang !== undefined && { lang: inline.marks.lang }) },
    }
    : inline)
  )
}

function hasWords(node: TreeNode<'paragraph'>): boolean {
  return node.children.some((child) => child.type !== 'text' && child.type !== 'break' ? true : child.type === 'text' && child.text.trim() !== '')
}

function wordsIn(node: TreeNode<'paragraph'>): string {
  return node.children.map((child) => (child.type === 'text' ? child.text : '')).join('')
}
