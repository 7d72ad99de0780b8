import type { Mark, Numeral } from '@clf/content/tree'
import type { Piece, ParagraphPiece } from '../piece.ts'
import { endsSentence, looksLikeHeading } from '../sentence.ts'

/** What the marks of one look are: headings with a number, paragraphs counted through the text, items of lists, or words after all. */
type FamilyRole = 'heading' | 'numbered' | 'item' | 'words'

/** A number above this that stands alone in its look is no number of a paragraph. */
const highestAlone = 30
const countable: Numeral[] = ['decimal', 'han', 'upper-alpha', 'upper-roman', 'stem']

/** Roles of the marks in a body, by the look of the mark; a look that is not named is that of items. */
export class Families {
  readonly #roles = new Map<string, FamilyRole>()

  constructor(pieces: Piece[]) {
    const members = new Map<string, number[]>()
    for (const [index, piece] of pieces.entries()) {
      const key = piece.kind === 'paragraph' && ((piece.depth ?? 0) === 0 || isDotted(piece.mark)) ? keyOf(piece.mark) : null
      if (key !== null) members.set(key, [...(members.get(key) ?? []), index])
    }
    for (const [key, indexes] of members) this.#roles.set(key, roleOf(key, indexes, pieces))
  }

  roleOf(piece: ParagraphPiece): FamilyRole {
    const key = keyOf(piece.mark)
    if (key === null) return 'item'
    const role = this.#roles.get(key) ?? 'item'
    if (role === 'words') return piece.depth === null ? 'words' : 'item'
    if (role === 'item' || (piece.depth ?? 0) === 0) return role
    // Deeper levels of a computed numbering are items, but for those that count on from their heading: 2.1.
    return isDotted(piece.mark) ? 'numbered' : 'item'
  }
}

function isDotted(mark: Mark | null): boolean {
  return mark?.own.includes('.') === true
}

function keyOf(mark: Mark | null): string | null {
  const first = mark?.readings[0]
  if (mark === null || first === undefined) return null
  const roman = mark.readings.find((reading) => reading.numeral === 'upper-roman')
  const numeral = isDotted(mark) ? 'dotted' : (roman?.numeral === 'upper-roman' && mark.own.length > 1 ? 'upper-roman' : first.numeral)
  return `${numeral} ${mark.surround ?? ''}`
}

function roleOf(key: string, indexes: number[], pieces: Piece[]): FamilyRole {
  const [numeral = '', surround = ''] = key.split(' ')
  const members = indexes.map((index) => pieces[index] as ParagraphPiece)
  if (members.every((piece) => piece.depth === null) && areWords(members)) return 'words'
  if (numeral === 'dotted') return members.every((piece) => piece.paragraph.look.heading !== null) ? 'heading' : 'numbered'
  if (!countable.includes(numeral as Numeral) || surround.startsWith('(') || surround.startsWith('（')) return 'item'
  if (areHeadings(indexes, members, pieces)) return 'heading'
  if (numeral !== 'decimal' && numeral !== 'han') return 'item'
  return surround === '1)' || isOneList(indexes, pieces) ? 'item' : 'numbered'
}

// `3.5 million` and `100. ` alone at the beginning of a line count nothing.
function areWords(members: ParagraphPiece[]): boolean {
  const [only] = members
  const value = only?.mark?.readings[0]?.value ?? 1
  const isDecimal = only?.mark?.readings[0]?.numeral === 'decimal'
  return members.length === 1 && isDecimal && (isDotted(only?.mark ?? null) ? value !== 1 : value > highestAlone)
}

// Numbered headings are short, and text stands between any two of them.
function areHeadings(indexes: number[], members: ParagraphPiece[], pieces: Piece[]): boolean {
  const isShort = members.every((piece) => looksLikeHeading(piece.text) && !endsSentence(piece.text))
  const isApart = indexes.every((index, position) => pieces[index + 1] !== undefined && indexes[position + 1] !== index + 1)
  return isShort && isApart && (members.length > 1 || members[0]?.mark?.readings[0]?.numeral === 'han')
}

// Numbers that follow a colon one after the other are a list, not the paragraphs of the paper.
function isOneList(indexes: number[], pieces: Piece[]): boolean {
  const [first = 0, last = 0] = [indexes[0], indexes.at(-1)]
  const before = pieces[first - 1]
  const own = pieces.slice(first, last + 1)
  const isUnbroken = own.every((piece) => piece.kind === 'paragraph' && piece.mark !== null)
  const isIntroduced = before?.kind === 'paragraph' && before.mark === null && /[：:—–-]$/u.test(before.text)
  const areShort = own.every((piece) => piece.kind === 'paragraph' && !endsSentence(piece.text) && piece.text.length <= 60)
  return isUnbroken && before !== undefined && (isIntroduced || (areShort && own.length > 1 && before.kind === 'paragraph' && before.paragraph.look.heading === null && before.mark === null))
}
