import { chineseNumber } from '@clf/content/tree'

export interface PrintedDate {
  year: number
  month: number
  /** Null when only the month is printed. */
  day: number | null
}

const label = /^(?:日期|date)\s*[:：]\s*/iu
const chinese = /^([0-9〇○零一二三四五六七八九]{4})年([0-9一二三四五六七八九十]{1,3})月(?:([0-9一二三四五六七八九十廿卅]{1,3})日)?$/u
const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]+)\.?,?\s+(\d{4})$/iu
const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})$/iu
const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u
const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The date that is all a line says, as circulars print it: 二零零六年六月十二日, 12 June 2006, June 2006. Else null. */
export function readDateLine(line: string): PrintedDate | null {
  const text = line.normalize('NFKC').trim().replace(label, '')
  const compact = text.replace(/\s+/g, '')
  const printed = readChinese(compact) ?? readIso(text) ?? readFigures(compact) ?? readEnglish(text)
  return printed !== null && exists(printed) ? printed : null
}

/** `2006-06-12`; null when the day is not printed. */
export function isoOf(date: PrintedDate): string | null {
  if (date.day === null) return null
  return [
    String(date.year).padStart(4, '0'),
    String(date.month).padStart(2, '0'),
    String(date.day).padStart(2, '0'),
  ].join('-')
}

function readChinese(text: string): PrintedDate | null {
  const [, year, month, day] = chinese.exec(text) ?? []
  return year === undefined || month === undefined
    ? null
    : dateOf(chineseNumber(year), chineseNumber(month), day === undefined ? null : chineseNumber(day))
}

function readIso(text: string): PrintedDate | null {
  const [, year, month, day] = iso.exec(text) ?? []
  return year === undefined ? null : dateOf(Number(year), Number(month), Number(day))
}

// Day before month, as everywhere in Hong Kong.
function readFigures(text: string): PrintedDate | null {
  const [, day, , month, year] = figures.exec(text) ?? []
  return year === undefined ? null : dateOf(Number(year), Number(month), Number(day))
}

function readEnglish(text: string): PrintedDate | null {
  const [, day, month, year] = dayFirst.exec(text) ?? []
  if (month !== undefined) return dateOf(Number(year), monthOf(month), day === undefined ? null : Number(day))
  const [, name, date, when] = monthFirst.exec(text) ?? []
  return name === undefined ? null : dateOf(Number(when), monthOf(name), Number(date))
}

function monthOf(name: string): number | null {
  const index = months.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? null : index + 1
}

function dateOf(year: number | null, month: number | null, day: number | null): PrintedDate | null {
  return year === null || month === null ? null : { year, month, day }
}

function exists({ year, month, day }: PrintedDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === (day ?? 1)
}
