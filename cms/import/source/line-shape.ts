import type { ItemLabel } from './unit.ts'

/** What the beginning of a line says, and the words after it. */
export type LineShape =
  | { shape: 'text'; text: string }
  | { shape: 'page-number'; text: string }
  | { shape: 'number'; number: number; text: string }
  | { shape: 'footnote'; mark: string; continuesNote: false; text: string }
  | { shape: 'item'; label: ItemLabel; text: string }

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const pageNumber = /^(?:[-–—]\s*\d{1,4}\s*[-–—]|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|第\s*\d{1,4}\s*頁(?:[，,]?\s*共\s*\d{1,4}\s*頁)?)$/iu
const footnote = /^([⁰¹²³⁴-⁹]+)\s*(.+)$/u
const number = /^([0-9０-９]{1,3})(?:[.．](?![0-9０-９])|、)\s*(.+)$/u
const item = /^(?:[-–•*·●]\s+)?(?:\(([a-z]{1,5})\)|（([a-z]{1,5})）|([a-z]{1,5})\))\s*(.+)$/u
const bullet = /^[-–•*·●○▪]\s+(.+)$/u

export function shapeOf(line: string): LineShape {
  if (pageNumber.test(line)) return { shape: 'page-number', text: line }
  return asFootnote(line) ?? asNumber(line) ?? asItem(line) ?? asBullet(line) ?? { shape: 'text', text: line }
}

/** Digits of a superscript mark: `¹²` is `12`. */
export function markOf(superscript: string): string {
  return [...superscript].map((character) => superscripts.indexOf(character)).join('')
}

function asFootnote(line: string): LineShape | null {
  const [, mark, text] = footnote.exec(line) ?? []
  return mark === undefined || text === undefined
    ? null
    : { shape: 'footnote', mark: markOf(mark), continuesNote: false, text }
}

function asNumber(line: string): LineShape | null {
  const [, digits, text] = number.exec(line) ?? []
  return digits === undefined || text === undefined
    ? null
    : { shape: 'number', number: Number(digits.normalize('NFKC')), text }
}

function asItem(line: string): LineShape | null {
  const match = item.exec(line)
  const letters = match?.[1] ?? match?.[2] ?? match?.[3]
  const text = match?.[4]
  if (letters === undefined || text === undefined) return null
  const alpha = letterPosition(letters)
  const roman = romanValue(letters)
  if (alpha === null && roman === null) return null
  return { shape: 'item', label: { printed: `${letters})`, bullet: false, alpha, roman, depth: null }, text }
}

function asBullet(line: string): LineShape | null {
  const text = bullet.exec(line)?.[1]
  return text === undefined
    ? null
    : { shape: 'item', label: { printed: '', bullet: true, alpha: null, roman: null, depth: null }, text }
}

// `aa)` follows `z)`; other words in brackets are words.
function letterPosition(letters: string): number | null {
  if (letters.length > 2 || (letters.length === 2 && letters[0] !== letters[1] && letters[0] !== 'a')) return null
  return [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0)
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanValue(letters: string): number | null {
  if (!/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(letters) || letters === '') return null
  const values = [...letters].map((letter) => romanDigits[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
