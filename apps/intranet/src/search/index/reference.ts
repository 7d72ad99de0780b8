import { foldForSearch } from '@clf/text/search'

/** A reference reduced to its letters and figures, folded: every way of spacing and punctuating it gives the same. */
export function referenceKey(reference: string): string {
  return foldForSearch(reference).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** A number with its year, as somebody wrote it in a question. */
export interface WrittenReference {
  /** Codes of the series that may be meant; empty where none was named. */
  series: readonly string[]
  number: number
  /** The year that is meant, the likelier first. */
  years: readonly number[]
  /** The paragraph that was named with it; null without one. */
  paragraph: string | null
  /** What else was asked, folded. */
  rest: string
}

/** Names of series as somebody may write them before a number, folded and without spaces, with the codes that they may mean. */
export type SeriesNames = ReadonlyMap<string, readonly string[]>

const numbered = /(?<!\d)(?<!\d[/.-])(\d{1,4})\s*号?\s*(\/|-|\bof\b|\(|(?<=\s))\s*(\d{4}|\d{2})(?![\d/]|[.-]\d)\)?\s*年?\s*\)?\s*号?/gu
const chinese = /第\s*([〇零一二三四五六七八九十百]+)\s*\/\s*([〇零一二三四五六七八九]{4})\s*号/u
/** What stands between the name of a series and its number. */
export const beforeNumber = /(?:\bnumbers?|\bnos?\.?|\bnrs?\.?|第|号)?\s*$/u
const ofParagraph = /(?:\bparas?\.?|\bparagraphs?|\bp\.)\s*(\d{1,3}[a-z]?)\b(?:\s+(?:of|in|from))?|第\s*(\d{1,3})\s*段/u

/** Longest name of a series, in letters and figures. */
const mostLetters = 60

/**
 * Finds a reference in what somebody typed: `General Circular No. 4/2025`, 總務通告第4/2025號 in either script, `GC 4/25`, `4/25`, `4 of 2025`. A hyphen, a space or `of`
 * is one only after the name of a series: `2026-27` is a year. Null where there is none.
 *
 * @param thisYear the latest year that two figures may mean, but for the next
 */
export function readReference(typed: string, names: SeriesNames, thisYear: number): WrittenReference | null {
  const folded = withFigures(foldForSearch(typed))
  const paragraph = ofParagraph.exec(folded)
  const text = paragraph ? `${folded.slice(0, paragraph.index)} ${folded.slice(paragraph.index + paragraph[0].length)}` : folded
  for (const match of text.matchAll(numbered)) {
    const [all, number = '', between = '', year = ''] = match
    const ahead = text.slice(0, match.index).replace(beforeNumber, '')
    const behind = text.slice(match.index + all.length)
    const named = nameAtEnd(ahead, names)
    if (!named && between !== '/') continue
    const after = named ? null : nameAtStart(behind, names)
    return {
      series: named?.codes ?? after?.codes ?? [],
      number: Number(number),
      years: yearsOf(year, thisYear),
      paragraph: paragraph?.[1] ?? paragraph?.[2] ?? null,
      rest: `${named ? ahead.slice(0, named.from) : ahead} ${behind.slice(after?.to ?? 0)}`.trim(),
    }
  }
  return null
}

const figures = '〇一二三四五六七八九'

/** 第四/二〇二五號 with its figures. */
function withFigures(text: string): string {
  return text.replace(chinese, (_, number: string, year: string) => `第${figureOf(number)}/${figureOf(year)}号`)
}

/** 二十四 as 24, 二〇二五 as 2025. */
export function figureOf(numeral: string): string {
  const plain = numeral.replaceAll('零', '〇')
  const ten = /^(.?)十(.?)$/u.exec(plain)
  if (ten) return String((ten[1] ? figures.indexOf(ten[1]) : 1) * 10 + (ten[2] ? figures.indexOf(ten[2]) : 0))
  return Array.from(plain, (one) => figures.indexOf(one)).join('')
}

/** The longest name that a text ends with, and where it begins. */
export function nameAtEnd(text: string, names: SeriesNames): { codes: readonly string[]; from: number } | null {
  let key = ''
  let best: { codes: readonly string[]; from: number } | null = null
  for (let at = text.length - 1; at >= 0 && key.length <= mostLetters; at -= 1) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue
    key = `${text[at]}${key}`
    const codes = names.get(key)
    // `ITC` is none in `digitc`: a name of letters begins a word.
    if (codes && !(/[a-z]/.test(key) && /[a-z0-9]/.test(text[at - 1] ?? ''))) best = { codes, from: at }
  }
  return best
}

/** The longest name that a text begins with, 第4/2025號總務通告 and `4/25 GC`, and where it ends. */
export function nameAtStart(text: string, names: SeriesNames): { codes: readonly string[]; to: number } | null {
  let key = ''
  let best: { codes: readonly string[]; to: number } | null = null
  for (let at = 0; at < text.length && key.length <= mostLetters; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue
    key += text[at]
    const codes = names.get(key)
    if (codes && !(/[a-z]$/.test(key) && /[a-z0-9]/.test(text[at + 1] ?? ''))) best = { codes, to: at + 1 }
  }
  return best
}

/** The years that two or four figures may mean, the likelier first. */
export function yearsOf(year: string, thisYear: number): number[] {
  const number = Number(year)
  if (year.length === 4) return [number]
  return 2000 + number <= thisYear + 1 ? [2000 + number, 1900 + number] : [1900 + number, 2000 + number]
}
