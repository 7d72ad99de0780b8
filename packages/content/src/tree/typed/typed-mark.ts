import type { Numeral, Surround } from '../declare/numbering.ts'
import { chineseNumber } from './chinese-number.ts'

/** One way to read a mark: `(i)` is the ninth letter and the first Roman numeral. */
interface MarkReading {
  numeral: Numeral
  value: number
}

/** A number or bullet at the beginning of a paragraph, typed or computed. */
export interface Mark {
  printed: string
  /** Empty for a bullet. */
  readings: MarkReading[]
  /** Null where what stands around the number is none of the usual ways, as in 第一條. */
  surround: Surround | null
  /** The number alone, without what stands around it. */
  own: string
  bullet: boolean
}

const bullets = '-–—•*·●○▪■◆◇➢►‣∙✓✔▶※★◎'
/** Those that stand before words and nowhere else, so that no space need follow; a circle also stands for what is to be filled in. */
const unmistakable = '•●▪■◆◇➢►‣∙✓✔▶※★◎'
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'
const stems = '甲乙丙丁戊己庚辛壬癸'
const han = '[〇○零一二三四五六七八九十廿卅百]{1,5}'
const core = `[0-9０-９]{1,3}|[a-z]{1,5}|[A-Z]{1,5}|${han}|[${stems}]`

const patterns: { pattern: RegExp; surround: Surround | null }[] = [
  { pattern: new RegExp(`^[(](?<own>${core})[)]\\s*`, 'u'), surround: '(1)' },
  { pattern: new RegExp(`^[（](?<own>${core})[）]\\s*`, 'u'), surround: '（1）' },
  { pattern: /^(?<own>\d{1,3}(?:\.\d{1,3})+)(?:[.、]?\s+|[.、]?\t\s*|[.、]?(?=\p{Script=Han}))/u, surround: '1' },
  { pattern: new RegExp(`^(?<own>[0-9０-９]{1,3}|${han}|[${stems}])、\\s*`, 'u'), surround: '1、' },
  { pattern: /^(?<own>[0-9０-９]{1,3})[.．](?![0-9０-９])\s*/u, surround: '1.' },
  { pattern: /^(?<own>[0-9０-９]{1,3}|[a-z]{1,5}|[A-Z]{1,5})[)）]\s*/u, surround: '1)' },
  { pattern: /^(?<own>[A-Z]|[a-z]|[ivxlc]{1,5}|[IVXLC]{1,5})[.．]\s+(?![A-Z]\.)/u, surround: '1.' },
  { pattern: new RegExp(`^(?<own>${han}|[${stems}])[.．]\\s*`, 'u'), surround: '1.' },
  { pattern: new RegExp(`^(?<own>[${circled}])\\s*`, 'u'), surround: '1' },
  { pattern: new RegExp(`^第(?<own>${han}|\\d{1,3})[條条款項项章節节]\\s*(?=\\S)`, 'u'), surround: null },
]

/** The mark that a text begins with and how many characters it takes; null where it begins with none, or holds nothing else. */
export function typedMark(text: string): { mark: Mark; length: number } | null {
  const start = text.length - text.trimStart().length
  const words = text.slice(start)
  const bullet = new RegExp(`^(?:[${bullets}]\\s+(?=\\S)|(?:[${unmistakable}]|[－○](?![○年月日]))(?=\\p{Script=Han}|[「『（《])|[${unmistakable}](?=[\\p{L}\\p{N}]))`, 'u').exec(words)?.[0]
  if (bullet !== undefined) {
    const inner = markOf(words.slice(bullet.length))
    return inner === null ? { mark: bulletMark(bullet.trim()), length: start + bullet.length } : { mark: inner.mark, length: start + bullet.length + inner.length }
  }
  const found = markOf(words)
  return found === null ? null : { ...found, length: start + found.length }
}

function markOf(words: string): { mark: Mark; length: number } | null {
  for (const { pattern, surround } of patterns) {
    const match = pattern.exec(words)
    const own = match?.groups?.['own']
    if (match === null || own === undefined || match[0].length === words.length) continue
    const readings = readingsOf(own)
    if (readings.length > 0) return { mark: { printed: match[0].trim(), readings, surround, own, bullet: false }, length: match[0].length }
  }
  return null
}

export function bulletMark(printed: string): Mark {
  return { printed, readings: [], surround: null, own: '', bullet: true }
}

/** What a computed mark says, by what it prints: `（一）`, `2.1`, `Article IV`. */
export function printedMark(printed: string): Mark {
  // A mark that says more than its first number, `一.1` or `(1)(a)`, stands as it is printed.
  const found = [markOf(`${printed} x`), markOf(`${printed}x`)].find((one) => one?.mark.printed === printed.trim())?.mark
  if (found !== undefined) return { ...found, printed }
  const readings = readingsOf(printed)
  if (readings.length > 0) return { printed, readings, surround: '1', own: printed, bullet: false }
  return { printed, readings: [], surround: null, own: printed, bullet: false }
}

function readingsOf(own: string): MarkReading[] {
  const plain = own.normalize('NFKC')
  const ring = circled.indexOf(own)
  if (ring >= 0) return [{ numeral: 'circled', value: ring + 1 }]
  if (/^\d+(?:\.\d+)*$/.test(plain)) return [{ numeral: 'decimal', value: Number(plain.split('.').at(-1)) }]
  const stem = stems.indexOf(own)
  if (stem >= 0) return [{ numeral: 'stem', value: stem + 1 }]
  if (/^[a-z]+$/.test(plain)) return latin(plain, 'lower-alpha', 'lower-roman')
  if (/^[A-Z]+$/.test(plain)) return latin(plain.toLowerCase(), 'upper-alpha', 'upper-roman')
  const value = chineseNumber(own)
  return value === null || value === 0 ? [] : [{ numeral: 'han', value }]
}

function latin(letters: string, alpha: Numeral, roman: Numeral): MarkReading[] {
  const [position, value] = [letterPosition(letters), romanValue(letters)]
  return [...(position === null ? [] : [{ numeral: alpha, value: position }]), ...(value === null ? [] : [{ numeral: roman, value }])]
}

// `aa)` follows `z)`; other words in brackets are words.
function letterPosition(letters: string): number | null {
  if (letters.length > 2 || (letters.length === 2 && letters[0] !== letters[1] && letters[0] !== 'a')) return null
  return [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0)
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanValue(letters: string): number | null {
  if (letters === '' || !/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(letters)) return null
  const values = [...letters].map((letter) => romanDigits[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
