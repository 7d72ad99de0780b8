import type { Range } from './index/record.ts'

/** A run of text, marked where it says what was asked. */
export interface Piece {
  text: string
  isMatch: boolean
}

/** A text cut where its marked parts begin and end. */
export function piecesOf(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(last, start), isMatch: false }, { text: text.slice(start, end), isMatch: true })
    last = end
  }
  return [...pieces, { text: text.slice(last), isMatch: false }].filter((piece) => piece.text !== '')
}

/** Longest excerpt, in UTF-16 units; so much of it at most stands before the first match. */
const most = 320
const ahead = 90

const beginnings = /(?<=[。；\n]|[.;:] )/gu

/** What of a paragraph is shown among results: from the sentence of its first match, or as much before it as there is room for. Left out is told by `…`. */
export function excerptOf(text: string, ranges: readonly Range[]): Piece[] {
  if (text.length <= most) return piecesOf(text, ranges)
  const first = ranges[0]?.[0] ?? 0
  const from = beginningBefore(text, first)
  const to = wholeEnd(text, from + most)
  const inside = ranges.filter(([start, end]) => start >= from && end <= to).map(([start, end]): Range => [start - from, end - from])
  const pieces = piecesOf(text.slice(from, to), inside)
  return [...(from > 0 ? [{ text: '… ', isMatch: false }] : []), ...pieces, ...(to < text.length ? [{ text: ' …', isMatch: false }] : [])]
}

function beginningBefore(text: string, first: number): number {
  const near = [...text.slice(0, first).matchAll(beginnings)].map(({ index }) => index).findLast((index) => index <= first)
  const sentence = near ?? 0
  if (first - sentence <= ahead) return sentence
  return wholeStart(text, first - ahead)
}

/** The first place after one at which a word or a character begins. */
function wholeStart(text: string, place: number): number {
  const space = text.slice(place, place + 30).indexOf(' ')
  if (space >= 0) return place + space + 1
  return isSecondHalf(text, place) ? place + 1 : place
}

function wholeEnd(text: string, place: number): number {
  if (place >= text.length) return text.length
  const space = text.slice(place - 30, place).lastIndexOf(' ')
  if (space >= 0) return place - 30 + space
  return isSecondHalf(text, place) ? place - 1 : place
}

const isSecondHalf = (text: string, place: number): boolean => /[\udc00-\udfff]/.test(text[place] ?? '')
