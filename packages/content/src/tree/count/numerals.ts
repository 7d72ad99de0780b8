import type { Numeral, Surround } from '../declare/numbering.ts'

/** The numeral for a number of 1 and up; a series that has an end goes on in figures. */
export function writeNumeral(numeral: Numeral, value: number): string {
  return writers[numeral](value)
}

/** The number that a numeral of a series stands for; null where it is none of the series. */
export function readNumeral(numeral: Numeral, text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const value = readers[numeral](text)
  return value !== null && value >= 1 && writeNumeral(numeral, value) === text ? value : null
}

/** A numeral with what the paper prints around it. */
export function printed(numeral: string, surround: Surround): string {
  return surround.replace(/[1]/, numeral)
}

/** What stands around a numeral unless a list says otherwise. */
export const usualSurround: Readonly<Record<Numeral, Surround>> = {
  decimal: '1.',
  'lower-alpha': '1)',
  'upper-alpha': '1)',
  'lower-roman': '(1)',
  'upper-roman': '1.',
  han: '1、',
  stem: '1、',
  circled: '1',
}

const stems = '甲乙丙丁戊己庚辛壬癸'
const hanDigits = '零一二三四五六七八九'
const circledDigits = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'

const writers: Record<Numeral, (value: number) => string> = {
  decimal: String,
  'lower-alpha': toLetters,
  'upper-alpha': (value) => toLetters(value).toUpperCase(),
  'lower-roman': toRoman,
  'upper-roman': (value) => toRoman(value).toUpperCase(),
  han: toHan,
  stem: (value) => stems[value - 1] ?? String(value),
  circled: (value) => circledDigits[value - 1] ?? String(value),
}

const readers: Record<Numeral, (text: string) => number | null> = {
  decimal: () => null,
  'lower-alpha': fromLetters,
  'upper-alpha': (text) => fromLetters(text.toLowerCase()),
  'lower-roman': fromRoman,
  'upper-roman': (text) => fromRoman(text.toLowerCase()),
  han: fromHan,
  stem: (text) => stems.indexOf(text) + 1,
  circled: (text) => circledDigits.indexOf(text) + 1,
}

function toLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return value > 26 ? toLetters(Math.floor((value - 1) / 26)) + letter : letter
}

function fromLetters(text: string): number | null {
  return /^[a-z]{1,3}$/.test(text) ? [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0) : null
}

const romanParts: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function toRoman(value: number): string {
  let rest = value
  return romanParts.map(([size, letters]) => {
    const times = Math.floor(rest / size)
    rest -= times * size
    return letters.repeat(times)
  }).join('')
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

function fromRoman(text: string): number | null {
  if (!/^[ivxlcdm]{1,15}$/.test(text)) return null
  const digits = [...text].map((letter) => romanDigits[letter] ?? 0)
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0)
}

// 十 alone for ten to nineteen; 零 for a gap, as in 一百零一.
function toHan(value: number): string {
  const digits = [...String(value)].map(Number)
  const units = ['', '十', '百', '千']
  if (digits.length > units.length) return String(value)
  const written = digits.map((digit, index) => (digit === 0 ? '零' : `${hanDigits[digit]}${units[digits.length - 1 - index]}`)).join('')
  return written.replaceAll(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

function fromHan(text: string): number | null {
  if (!/^[零一二三四五六七八九十百千]{1,8}$/.test(text)) return null
  let total = 0
  let digit = 0
  for (const character of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character]
    if (unit === undefined) digit = hanDigits.indexOf(character)
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}
