import { printedMark, typedMark, bulletMark } from '@clf/content/tree'
import type { Mark } from '@clf/content/tree'
import type { PaperBlock, PaperInline, PaperParagraph, PaperTable } from '../paper/paper.ts'
import { textOfBlocks, textOfInlines } from '../paper/text-of.ts'

/** A paragraph with its mark told apart from its words. */
export interface ParagraphPiece {
  kind: 'paragraph'
  paragraph: PaperParagraph
  /** Words without mark, trimmed. */
  text: string
  inlines: PaperInline[]
  mark: Mark | null
  /** Depth of a computed mark; null for a typed one. */
  depth: number | null
  list: string | null
}

interface TablePiece {
  kind: 'table'
  table: PaperTable
  text: string
}

export type Piece = ParagraphPiece | TablePiece

/** Blocks as pieces, without those that hold nothing. */
export function piecesOf(blocks: readonly PaperBlock[]): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    if (block.kind === 'table') return [{ kind: 'table', table: block, text: textOfBlocks([block]) }]
    return isEmpty(block) ? [] : [pieceOf(block)]
  })
}

export function pieceOf(paragraph: PaperParagraph): ParagraphPiece {
  const inlines = trimInlines(paragraph.inlines)
  const computed = paragraph.mark
  if (computed !== null) {
    const mark = computed.bullet ? bulletMark(computed.printed) : printedMark(computed.printed)
    return { kind: 'paragraph', paragraph, text: textOfInlines(inlines).trim(), inlines, mark, depth: computed.depth, list: computed.list }
  }
  const text = textOfInlines(inlines)
  const typed = typedMark(text)
  const rest = typed === null ? inlines : dropText(inlines, typed.length)
  return { kind: 'paragraph', paragraph, text: textOfInlines(rest).trim(), inlines: rest, mark: typed?.mark ?? null, depth: null, list: null }
}

/** The piece with its mark as part of its words. */
export function withMarkAsWords(piece: ParagraphPiece): ParagraphPiece {
  if (piece.mark === null || piece.paragraph.mark === null) return { ...piece, inlines: trimInlines(piece.paragraph.inlines), text: textOfInlines(piece.paragraph.inlines).trim(), mark: null }
  const between = /[、）]$/.test(piece.mark.printed) ? '' : ' '
  const printed = piece.mark.bullet ? '' : `${piece.mark.printed}${between}`
  const inlines: PaperInline[] = printed === '' ? piece.inlines : joinTexts([{ kind: 'text', text: printed, marks: {} }, ...piece.inlines])
  return { ...piece, inlines, text: textOfInlines(inlines).trim(), mark: null }
}

function joinTexts([first, second, ...rest]: PaperInline[]): PaperInline[] {
  if (first?.kind !== 'text' || second?.kind !== 'text') return [first, second, ...rest].filter((inline) => inline !== undefined)
  return [{ ...second, text: first.text + second.text }, ...rest]
}

/** Inlines without the first characters; a break and a tab count as one. */
export function dropText(inlines: readonly PaperInline[], length: number): PaperInline[] {
  const [first, ...rest] = inlines
  if (first === undefined || length <= 0) return [...inlines]
  const own = textOfInlines([first]).length
  if (own <= length) return own === 0 ? [first, ...dropText(rest, length)] : dropText(rest, length - own)
  if (first.kind === 'text') return [{ ...first, text: first.text.slice(length) }, ...rest]
  if (first.kind === 'link' || first.kind === 'reference') return [{ ...first, inlines: dropText(first.inlines, length) }, ...rest]
  return [...inlines]
}

/** Inlines without white space at their ends. */
function trimInlines(inlines: readonly PaperInline[]): PaperInline[] {
  return trimEnd(trimStart(inlines))
}

function trimStart(inlines: readonly PaperInline[]): PaperInline[] {
  const [first, ...rest] = inlines
  if (first === undefined) return []
  if (first.kind === 'tab' || first.kind === 'break') return trimStart(rest)
  if (first.kind === 'bookmark') return [first, ...trimStart(rest)]
  if (first.kind !== 'text') return [...inlines]
  const text = first.text.trimStart()
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest]
}

function trimEnd(inlines: readonly PaperInline[]): PaperInline[] {
  const last = inlines.at(-1)
  if (last === undefined) return []
  const before = inlines.slice(0, -1)
  if (last.kind === 'tab' || last.kind === 'break') return trimEnd(before)
  if (last.kind === 'bookmark') return [...trimEnd(before), last]
  if (last.kind !== 'text') return [...inlines]
  const text = last.text.trimEnd()
  return text === '' ? trimEnd(before) : [...before, { ...last, text }]
}

function isEmpty(paragraph: PaperParagraph): boolean {
  return textOfInlines(paragraph.inlines).trim() === '' && !paragraph.inlines.some((inline) => inline.kind === 'picture' || inline.kind === 'note')
}

/** Whether every word of a paragraph is bold, or every one underlined. */
export function isEmphatic(paragraph: PaperParagraph, mark: 'bold' | 'underline'): boolean {
  const runs = textRuns(paragraph.inlines)
  return runs.length > 0 && runs.every((run) => run.marks[mark] === true)
}

function textRuns(inlines: readonly PaperInline[]): Extract<PaperInline, { kind: 'text' }>[] {
  return inlines.flatMap((inline) => (inline.kind === 'text' ? (inline.text.trim() === '' ? [] : [inline]) : inline.kind === 'link' || inline.kind === 'reference' ? textRuns(inline.inlines) : []))
}
