import { treeVersion } from '@clf/content/tree'
import type { DocumentTree, NodeIn } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import type { Finding } from '../paper/finding.ts'
import type { Paper, PaperInline } from '../paper/paper.ts'
import type { Place } from '../paper/place.ts'
import { textOfBlocks, textOfInlines } from '../paper/text-of.ts'
import { joinText } from '../source/join.ts'
import { buildBody } from './body/build-body.ts'
import type { Body } from './body/build-body.ts'
import { BuildContext } from './body/build-context.ts'
import type { PlacedPicture } from './body/build-context.ts'
import { InlineBuilder } from './body/inline-nodes.ts'
import { readClosingLines } from './closing-lines.ts'
import type { ClosingLine } from './closing-lines.ts'
import { linkCrossReferences, resolveReferences } from './cross-references.ts'
import type { Guess } from './guess.ts'
import { fullText, readHead } from './head/read-head.ts'
import type { FrontLine } from './head/read-head.ts'
import { supersededIn } from './head/series-line.ts'
import type { LineMark } from './line-mark.ts'
import { isPageNumber } from './page-number.ts'
import { pieceOf, piecesOf } from './piece.ts'
import type { ParagraphPiece, Piece } from './piece.ts'
import { beginsInside, endsSentence, looksLikeHeading } from './sentence.ts'

/** What a paper says, as a tree and as facts, with how sure each of them is. */
export interface RecognisedPaper {
  tree: DocumentTree
  title: string | null
  /** Lines above the body, in order. */
  front: FrontLine[]
  closing: ClosingLine[]
  guesses: Guess[]
  /** One for each paragraph and table of the source, in order. */
  marks: LineMark[]
  findings: Finding[]
  pictures: PlacedPicture[]
  /** References that lead to a place of the same text. */
  references: number
}

/** The one recogniser: every format comes through here. */
export function recognisePaper(paper: Paper, lang: LanguageTag): RecognisedPaper {
  const context = new BuildContext(lang, paper.notes)
  const pieces = withoutPageNumbers(piecesOf(paper.blocks), paper, context)
  const head = readHead(paper.hasPageBreaks ? joinPages(pieces, context) : pieces)
  const { closing, rest } = readClosingLines(head.rest)
  const body = buildBody(rest, context, paper.hasPageBreaks)
  placeFrontMatter(head.lines.flatMap(({ piece }) => inlinesOf(piece)), body, context)
  placeUnusedNotes(paper, body, context)
  const tree: DocumentTree = { type: 'document', version: treeVersion, ...(body.numbering !== undefined && { numbering: body.numbering }), children: body.children }
  const references = resolveReferences(tree, context) + linkCrossReferences(tree, body, context)
  for (const { piece, kind } of head.lines) context.mark(placeOf(piece), piece.kind === 'table' ? piece.text : fullText(piece), kind)
  for (const { piece, text } of closing) context.mark(piece.paragraph.place, text, 'closing')
  return {
    tree,
    title: head.guesses.find((guess) => guess.kind === 'title')?.value ?? null,
    front: head.front,
    closing,
    guesses: [...head.guesses, ...bodyGuesses(rest, head.guesses), ...closingGuesses(closing, head.guesses, lang), ...context.guesses],
    marks: context.marks.toSorted((a, b) => a.place.line - b.place.line),
    findings: [...paper.findings, ...context.findings].toSorted((a, b) => a.place.line - b.place.line),
    pictures: context.pictures,
    references: references + noteCount(context),
  }
}

interface FrontInline {
  inline: PaperInline
  place: Place
}

// A title and the head are words alone: their pictures stand at the top of the body, their notes at its first paragraph.
function placeFrontMatter(inlines: FrontInline[], body: Body, context: BuildContext): void {
  const builder = new InlineBuilder(context, (id) => noteBlocks(id, context))
  const standing = inlines.filter(({ inline }) => inline.kind === 'note' || inline.kind === 'picture')
  const built = standing.map(({ inline, place }) => builder.build([inline], place, null))
  for (const { inline, place } of standing) if (inline.kind === 'note') context.tell('moved note', context.notes.get(inline.id)?.mark ?? '', place)
  const notes = built.flatMap(({ children }) => children)
  if (notes.length > 0) firstParagraph(body).push(...notes)
  body.children.unshift(...built.flatMap(({ images }) => images))
}

function firstParagraph(body: Body): NodeIn<'inline'>[] {
  for (const node of body.children) {
    const paragraph = node.type === 'numbered' ? node.children[0] : node
    if (paragraph?.type === 'paragraph') return paragraph.children
  }
  const own: NodeIn<'inline'>[] = []
  body.children.unshift({ type: 'paragraph', children: own })
  return own
}

function noteBlocks(id: string, context: BuildContext): NodeIn<'block'>[] {
  const text = textOfBlocks(context.notes.get(id)?.blocks ?? []).trim()
  return text === ''
    ? []
    : [{
      type: 'paragraph',
      children: text.split('\n').flatMap((line, index): NodeIn<'inline'>[] => [...(index === 0 ? [] : [{ type: 'break' as const }]), ...(line === '' ? [] : [{ type: 'text' as const, text: line }])]),
    }]
}

function inlinesOf(piece: Piece): FrontInline[] {
  const blocks = piece.kind === 'table' ? piece.table.cells.flatMap((cell) => cell.blocks) : [piece.paragraph]
  return blocks.flatMap((
    block,
  ) => (block.kind === 'table'
    ? block.cells.flatMap((cell) => cell.blocks).flatMap((inner) => (inner.kind === 'table' ? [] : inner.inlines.map((inline) => ({ inline, place: inner.place }))))
    : block.inlines.map((inline) => ({ inline, place: block.place })))
  )
}

function placeOf(piece: Piece): Place {
  return piece.kind === 'table' ? piece.table.place : piece.paragraph.place
}

function withoutPageNumbers(pieces: Piece[], paper: Paper, context: BuildContext): Piece[] {
  if (!paper.hasPageBreaks) return pieces
  return pieces.filter((piece) => {
    const words = piece.kind === 'table' ? '' : textOfInlines(piece.paragraph.inlines)
    if (piece.kind === 'table' || !isPageNumber(words)) return true
    context.mark(piece.paragraph.place, words.trim(), 'page number', 'left out')
    return false
  })
}

/** Joins sentences that a page break interrupts: the first part has no end, or the second none of its own beginning. */
function joinPages(pieces: Piece[], context: BuildContext): Piece[] {
  const joined: Piece[] = []
  let hasBody = false
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1)
    hasBody ||= piece.kind === 'paragraph' && endsSentence(piece.text)
    if (hasBody && last?.kind === 'paragraph' && piece.kind === 'paragraph' && goesOn(last, piece, joined, pieces[index + 1])) {
      joined[joined.length - 1] = append(last, piece)
      context.mark(piece.paragraph.place, piece.text, 'continued sentence', 'joined to the sentence that the page break interrupted')
    } else joined.push(piece)
  }
  return joined
}

function goesOn(last: ParagraphPiece, piece: ParagraphPiece, before: Piece[], next: Piece | undefined): boolean {
  if (piece.mark !== null || !piece.paragraph.startsBlock || isClosingWord(piece.text) || piece.paragraph.look.align === 'end' || last.paragraph.look.align === 'end') return false
  if (beginsInside(piece.text) && !endsSentence(last.text)) return true
  if (beginsInside(piece.text) && last.text.length > 20) return true
  const isOpen = !endsSentence(last.text) && !looksLikeHeading(last.text) && !isItemWithoutStop(last, before)
  const isOpenText = !endsSentence(last.text) && last.text.length > 12 && last.mark !== null && !isItemWithoutStop(last, before)
  if (!isOpen && !isOpenText) return false
  return !(looksLikeHeading(piece.text) && next?.kind === 'paragraph' && next.mark !== null && !next.mark.bullet)
}

// Lines of the closing block begin with small letters and go on with nothing.
function isClosingWord(text: string): boolean {
  return /^(?:c\.?c\.?\b|encl|for\s+\p{Lu}|p\.p\.)/iu.test(text)
}

// Short items often end without a mark; then the last one is not an open sentence.
function isItemWithoutStop(last: ParagraphPiece, before: Piece[]): boolean {
  if (last.mark === null) return false
  const above = before.at(-2)
  return above?.kind === 'paragraph' && above.mark !== null && !endsSentence(above.text)
}

function append(first: ParagraphPiece, second: ParagraphPiece): ParagraphPiece {
  const paragraph = { ...first.paragraph, inlines: joinInlines(first.paragraph.inlines, second.inlines) }
  return pieceOf(paragraph)
}

function joinInlines(first: PaperInline[], second: PaperInline[]): PaperInline[] {
  const last = first.at(-1)
  const [next, ...rest] = second
  if (last?.kind !== 'text' || next?.kind !== 'text') return [...first, ...second]
  const text = joinText(textOfInlines([last]), next.text)
  return [...first.slice(0, -1), { ...last, text }, ...rest]
}

function bodyGuesses(pieces: Piece[], before: Guess[]): Guess[] {
  if (before.some((guess) => guess.kind === 'supersedes')) return []
  return pieces.flatMap((
    piece,
  ) => (piece.kind === 'table' ? [] : supersededIn(piece.text).map((value): Guess => ({ kind: 'supersedes', value, confidence: 0.7, place: piece.paragraph.place, excerpt: value }))))
}

function closingGuesses(closing: ClosingLine[], before: Guess[], lang: LanguageTag): Guess[] {
  const has = (kind: Guess['kind']): boolean => before.some((guess) => guess.kind === kind)
  const first = closing[0]
  if (first === undefined) return []
  const found: Guess[] = [{
    kind: 'closing',
    value: closing.map((line) => line.text).join('\n'),
    confidence: closing.some((line) => ['signature', 'copy', 'date'].includes(line.role)) ? 0.9 : 0.6,
    place: first.piece.paragraph.place,
    excerpt: first.text,
  }]
  const offices = closing.filter((line) => line.role === 'office' || line.role === 'post')
  const office = offices[0]
  if (!has('sender') && office !== undefined)
    found.push({
      kind: 'sender',
      value: offices.map((line) => line.text).join(lang === 'en' ? ', ' : '、'),
      confidence: 0.6,
      place: office.piece.paragraph.place,
      excerpt: office.text,
    })
  const readers = closing.find((line) => line.role === 'addressee')
  if (!has('addressee') && readers !== undefined)
    found.push({ kind: 'addressee', value: readers.text.replace(/^[^:：]*[:：]\s*/u, ''), confidence: 0.95, place: readers.piece.paragraph.place, excerpt: readers.text })
  return found
}

// A note that no text refers to stands on paper all the same; Word keeps such notes out of sight.
function placeUnusedNotes(paper: Paper, body: Body, context: BuildContext): void {
  for (const note of paper.notes.values()) {
    if (context.noteNodes.has(note.id)) continue
    const place = note.blocks[0]?.place ?? { line: 0, part: note.kind }
    const mark = paper.format === 'text' ? [...note.mark].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('') : note.mark
    const words = `${mark} ${textOfBlocks(note.blocks)}`
    context.tell('unused note', words, place)
    if (paper.format !== 'text') continue
    body.children.push({ type: 'paragraph', children: words.split('\n').flatMap((text, index): NodeIn<'inline'>[] => [...(index === 0 ? [] : [{ type: 'break' as const }]), { type: 'text', text }]) })
    context.mark(place, words, 'not placed', 'No text refers to this note.')
  }
}

function noteCount(context: BuildContext): number {
  return context.noteNodes.size
}
