import type { DatabaseSync } from 'node:sqlite'
import { foldWithPlaces, scriptRuns, singularOf } from '@clf/text/search'
import type { FoldedText } from '@clf/text/search'
import { thingNamed } from './names.ts'
import { prepared } from './prepared.ts'
import { correctionsOf } from './spelling.ts'
import { codeTerm } from './terms.ts'
import { familyOf } from './word-family.ts'

/** A way in which documents may say what was asked. */
export interface Way {
  /** Terms one after the other. */
  terms: readonly string[]
  /** Whether the last term is the beginning of one. */
  isPrefix: boolean
  /** What it counts beside the words that were typed, 1. */
  weight: number
}

/** One thing that was asked for, in every way in which documents may say it. */
export interface Concept {
  ways: readonly Way[]
  /** Left out of what must be there: a character that may be a slip. */
  isOptional: boolean
}

export interface Asked {
  concepts: readonly Concept[]
  /** The question with what stands in no document spelled as they spell it; null when nothing is. */
  didYouMean: string | null
}

const mostConcepts = 8
/** Longest name that is looked up, in words and in characters. */
const mostWords = 7
const mostCharacters = 14

const empty = new Set(
  (
    'a about am an and any are as at be been being but by can could did do does else for from get had has have how i if in into is it its many me much must my need needed no nor not of off on one or our ' +
    'please s shall should so some t tell than that the their them then there these they this those to us was we were what when where which while who whom whose why will with would you your want dont'
  ).split(' '),
)
const emptyHan = new Set('的了吗呢和与及或在我你您想要有是请须应可就被把从于对内')
const questions =
  /如何|怎么办|怎么样|怎样|怎么|点样|请问|可不可以|可否|可以|能否|能不能|是否|是不是|什么时候|什么|甚么|哪里|哪些|哪个|边度|何处|何时|几时|几多|多少|多久|为什么|为何|我想要|我想|我要|需不需要|要不要|关于|有关|应该/gu

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** A piece of the folded question. */
interface Piece {
  /** As names are looked up. */
  key: string
  isHan: boolean
  /** Words that a hyphen joins, as one: `email` of `e-mail`. */
  joined?: string
  /** In the folded question. */
  start: number
  end: number
}

/** What somebody asks for: the things that the words name, without those that make a question of it. */
export function readConcepts(db: DatabaseSync, typed: string): Asked {
  const folded = foldWithPlaces(typed)
  const pieces = piecesOf(folded.text)
  const isEmpty = ({ key, isHan }: Piece) => (isHan ? emptyHan : empty).has(key)
  const isAllEmpty = pieces.every(isEmpty)
  const corrections: { piece: Piece; word: string }[] = []
  const concepts: Concept[] = []
  for (let at = 0; at < pieces.length && concepts.length < mostConcepts;) {
    const piece = pieces[at] as Piece
    const isSkipped = isEmpty(piece) && !isAllEmpty
    const named = isSkipped ? null : longestName(db, pieces, at)
    if (named) {
      concepts.push(named.concept)
      at += named.pieces
      continue
    }
    at += 1
    if (isSkipped) continue
    const { concept, correction } = conceptOf(db, piece)
    concepts.push(concept)
    if (correction) corrections.push({ piece, word: correction })
  }
  const isOne = concepts.length === 1
  return { concepts: isOne ? concepts.map((concept) => ({ ...concept, isOptional: false })) : concepts, didYouMean: corrected(typed, folded, corrections) }
}

function piecesOf(text: string): Piece[] {
  const pieces = scriptRuns(text).flatMap(({ text: run, start, isHan }) => (isHan ? hanPieces(run, start) : [{ key: singularOf(run), isHan, start, end: start + run.length }]))
  return pieces.reduce<Piece[]>((all, piece) => withPiece(all, piece, text), [])
}

/** Adds a piece to those before it: to the last one where a hyphen joins the two. */
function withPiece(pieces: Piece[], piece: Piece, text: string): Piece[] {
  const last = pieces.at(-1)
  if (!last || last.isHan || piece.isHan || piece.start !== last.end + 1 || text[last.end] !== '-') return [...pieces, piece]
  const whole: Piece = { key: `${last.key} ${piece.key}`, isHan: false, joined: `${last.joined ?? last.key}${piece.key}`, start: last.start, end: piece.end }
  return [...pieces.slice(0, -1), whole]
}

/** Words of a run of Han without those that ask; characters that make no word stand together. */
function hanPieces(run: string, start: number): Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const { 0: question, index } of [...run.matchAll(questions), { 0: '', index: run.length }]) {
    pieces.push(...segments(run.slice(last, index), start + last))
    last = index + question.length
  }
  // Nothing but a question is asked for as it is.
  return pieces.length > 0 ? pieces : [{ key: run, isHan: true, start, end: start + run.length }]
}

function segments(text: string, start: number): Piece[] {
  const pieces: Piece[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = pieces.at(-1)
    const isSingle = [...segment].length === 1
    if (isSingle && last && [...last.key].length === 1 && !emptyHan.has(segment) && !emptyHan.has(last.key) && last.end === start + index) {
      last.key += segment
      last.end += segment.length
    } else pieces.push({ key: segment, isHan: true, start: start + index, end: start + index + segment.length })
  }
  return pieces
}

/** The longest name that begins with a piece, and how many pieces it takes. */
function longestName(db: DatabaseSync, pieces: readonly Piece[], at: number): { concept: Concept; pieces: number } | null {
  const first = pieces[at] as Piece
  let best: { concept: Concept; pieces: number } | null = null
  let key = ''
  for (let end = at; end < pieces.length && end - at < mostWords; end += 1) {
    const piece = pieces[end] as Piece
    if (piece.isHan !== first.isHan || key.length > mostCharacters * 4) break
    if (piece.isHan && end > at && piece.start !== pieces[end - 1]?.end) break
    key = piece.isHan ? key + piece.key : `${key} ${piece.key}`.trim()
    const thing = thingNamed(db, key)
    if (!thing) continue
    const ways = [
      wayOf(key, 1),
      ...(piece.joined && end === at ? [wayOf(piece.joined, 1)] : []),
      ...thing.words.map((word) => wayOf(word, 0.9)),
      ...thing.codes.map(({ role, code }): Way => ({ terms: [codeTerm(role, code)], isPrefix: false, weight: role === 'issuer' ? 0.9 : 0.5 })),
      ...(end === at && !piece.isHan ? familyWays(db, piece.key) : []),
    ]
    best = { concept: { ways, isOptional: false }, pieces: end - at + 1 }
  }
  return best
}

/** Terms of a name or word, as the index cuts them; of a single Han character all that begin with it. */
function wayOf(key: string, weight: number): Way {
  const runs = scriptRuns(key)
  const terms = runs.flatMap(({ text, isHan }) => (isHan ? pairsOf([...text]) : [text]))
  const last = runs.at(-1)
  return { terms, isPrefix: last?.isHan === true && [...last.text].length === 1, weight }
}

function pairsOf(characters: readonly string[]): string[] {
  if (characters.length === 1) return [...characters]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

function conceptOf(db: DatabaseSync, { key, isHan, joined }: Piece): { concept: Concept; correction: string | null } {
  const own = wayOf(key, 1)
  if (isHan) return { concept: { ways: [own], isOptional: [...key].length === 1 }, correction: null }
  if (joined !== undefined) return { concept: { ways: [own, wayOf(joined, 1)], isOptional: false }, correction: null }
  const family = familyWays(db, key)
  if (isKnown(db, key) || /\P{Script=Latin}/u.test(key)) return { concept: { ways: [own, ...family], isOptional: false }, correction: null }
  const longer: Way[] = key.length >= 4 && hasLonger(db, key) ? [{ terms: [key], isPrefix: true, weight: 0.8 }] : []
  const words = longer.length + family.length > 0 ? [] : correctionsOf(db, key)
  const meant = words.flatMap((word, place) => [wayOf(word, place === 0 ? 0.9 : 0.4), ...(place === 0 ? familyWays(db, word) : [])])
  return { concept: { ways: [own, ...family, ...longer, ...meant], isOptional: false }, correction: words[0] ?? null }
}

const mostOfFamily = 6

function familyWays(db: DatabaseSync, word: string): Way[] {
  if (word.length < 4) return []
  const rows = prepared(db, 'SELECT word FROM search_word WHERE family = ? AND word <> ? ORDER BY records DESC LIMIT ?').all(familyOf(word), word, mostOfFamily) as { word: string }[]
  return rows.map((row) => wayOf(row.word, 0.8))
}

const isKnown = (db: DatabaseSync, word: string): boolean => prepared(db, 'SELECT 1 FROM search_word WHERE word = ?').get(word) !== undefined

function hasLonger(db: DatabaseSync, word: string): boolean {
  return prepared(db, 'SELECT 1 FROM search_word WHERE word > ? AND word < ? LIMIT 1').get(word, `${word}\u{10ffff}`) !== undefined
}

function corrected(typed: string, { places }: FoldedText, corrections: readonly { piece: Piece; word: string }[]): string | null {
  if (corrections.length === 0) return null
  let text = typed
  for (const { piece, word } of corrections.toReversed()) text = text.slice(0, places(piece.start)[0]) + word + text.slice(places(piece.end - 1)[1])
  return text
}

/** Of a question that no document answers whole: each pair of characters of its longer words, and every other thing, by itself. */
export function looser(concepts: readonly Concept[]): Concept[] {
  return concepts.flatMap((concept) => {
    const [own] = concept.ways
    const isLong = own !== undefined && own.terms.length > 1 && own.terms.every((term) => /^\p{Script=Han}{2}$/u.test(term))
    return isLong ? [concept, ...own.terms.map((term): Concept => ({ ways: [{ terms: [term], isPrefix: false, weight: 0.3 }], isOptional: false }))] : [concept]
  })
}
