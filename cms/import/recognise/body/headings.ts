import { firstHeading } from '../head/read-head.ts'
import { isEmphatic } from '../piece.ts'
import type { ParagraphPiece, Piece } from '../piece.ts'
import { beginsInside, endsSentence, looksLikeHeading } from '../sentence.ts'
import type { Families } from './families.ts'

export interface HeadingGuess {
  /** From 2 to 4. */
  level: 2 | 3 | 4
  confidence: number
}

/** Which pieces of a body are headings, and at which level: by their style, by their bold letters, by their place. */
export function findHeadings(pieces: Piece[], families: Families, isLineByLine: boolean): Map<Piece, HeadingGuess> {
  const found = new Map<Piece, HeadingGuess>()
  const levels = [...new Set(pieces.flatMap((piece) => (piece.kind === 'paragraph' && piece.paragraph.look.heading !== null ? [piece.paragraph.look.heading] : [])))].toSorted((a, b) => a - b)
  const sizes = [...new Set(pieces.flatMap((piece, index) => (isBoldHead(piece, index, pieces) ? [piece.paragraph.look.size ?? 0] : [])))].toSorted((a, b) => b - a)
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'table') continue
    const { heading } = piece.paragraph.look
    if (heading !== null) found.set(piece, { level: levelAt(levels.indexOf(heading)), confidence: 1 })
    else if (piece.paragraph.look.role === 'title' && piece.mark === null) found.set(piece, { level: 2, confidence: 0.7 })
    else if (piece.mark !== null && families.roleOf(piece) === 'heading') found.set(piece, { level: levelAt(levels.length), confidence: 0.8 })
    else if (isBoldHead(piece, index, pieces)) found.set(piece, { level: levelAt(levels.length + sizes.indexOf(piece.paragraph.look.size ?? 0)), confidence: 0.8 })
    else if (isPlainHead(piece, index, pieces, levels.length, isLineByLine)) found.set(piece, { level: levelAt(levels.length), confidence: 0.6 })
  }
  return found
}

function levelAt(depth: number): 2 | 3 | 4 {
  return Math.min(Math.max(depth, 0) + 2, 4) as 2 | 3 | 4
}

/** A short line all in bold or underlined, with text below it. */
function isBoldHead(piece: Piece, index: number, pieces: Piece[]): piece is ParagraphPiece {
  if (piece.kind === 'table' || piece.mark?.bullet === true || piece.paragraph.look.boxed) return false
  const { paragraph, text } = piece
  if (!isEmphatic(paragraph, 'bold') && !isEmphatic(paragraph, 'underline')) return false
  if (paragraph.look.role !== null || !isHeadWords(text) || (piece.mark !== null && !/^(?:[A-Z\d]+[.)]?|\p{Script=Han}、?)$/u.test(piece.mark.printed))) return false
  const next = pieces[index + 1]
  return next !== undefined && !isCaptionOf(text, next)
}

function isHeadWords(text: string): boolean {
  return text !== '' && looksLikeHeading(text) && !endsSentence(text.replace(/[)）]$/u, ''))
}

function isCaptionOf(text: string, next: Piece): boolean {
  return next.kind === 'table' && /^(?:附?表|table\b)/iu.test(text)
}

// A line of a text file, alone between blank lines, above a paragraph or a number; in a document only the words of usual sections.
function isPlainHead(piece: ParagraphPiece, index: number, pieces: Piece[], styled: number, isLineByLine: boolean): boolean {
  if (styled > 0 || piece.mark !== null || !piece.paragraph.startsBlock || !looksLikeHeading(piece.text) || piece.paragraph.look.boxed) return false
  const next = pieces[index + 1]
  if (next === undefined || piece.paragraph.inlines.some((inline) => inline.kind !== 'text')) return false
  if (!isLineByLine) return firstHeading.test(piece.text)
  return next.kind === 'table' ? false : next.mark !== null && !next.mark.bullet ? next.paragraph.startsBlock : headsText(index, pieces)
}

// A heading stands above a paragraph, or above another heading that does.
function headsText(index: number, pieces: Piece[]): boolean {
  const next = pieces[index + 1]
  if (next === undefined || next.kind === 'table' || !next.paragraph.startsBlock) return false
  if (next.mark !== null) return !next.mark.bullet
  return looksLikeHeading(next.text) ? headsText(index + 1, pieces) : !beginsInside(next.text)
}
