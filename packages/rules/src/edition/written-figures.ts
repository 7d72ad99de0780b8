import { readWrittenDate } from '@clf/text'
import { chineseNumber } from '@clf/content/tree'

/** What a text states in figures that each language must state alike, each kind sorted and written in one way. */
export interface Figures {
  dates: string[]
  telephones: string[]
  addresses: string[]
  percentages: string[]
  amounts: string[]
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dateWays = [
  new RegExp(`\\b\\d{1,2} (?:${months}) \\d{4}`, 'g'),
  new RegExp(`\\b(?:${months}) \\d{1,2}, \\d{4}`, 'g'),
  /[\d〇零一二三四五六七八九]{4} ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十廿卅]{1,3} ?日/g,
]

/** Dates of which the year, or month and year, stands only with the one that follows or went before: “between 10 January and 31 December 2022”. */
const shortDates: readonly [RegExp, (groups: Record<string, string | undefined>) => string][] = [
  [
    new RegExp(`\\b(?<day>\\d{1,2})(?: (?<month>${months}))?(?: (?:and|to|until) | ?[–-] ?)(?=\\d{1,2} (?<next>${months}) (?<year>\\d{4}))`, 'g'),
    ({ day, month, next, year }) => `${day} ${month ?? next} ${year}`,
  ],
  [
    /(?<year>[\d〇零一二三四五六七八九]{4} ?年) ?(?<month>[\d一二三四五六七八九十]{1,3} ?月) ?[\d一二三四五六七八九十廿卅]{1,3} ?日 ?[至到及和、—–-] ?(?<next>[\d一二三四五六七八九十]{1,3} ?月)? ?(?<day>[\d一二三四五六七八九十廿卅]{1,3} ?日)/g,
    ({ day, month, next, year }) => `${year}${next ?? month}${day}`,
  ],
]

const multiples: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 }

/** Reads the figures of a text in any of the three languages. */
export function figuresIn(text: string): Figures {
  return {
    dates: sorted(
      [...dateWays.flatMap((way) => all(text, way)), ...shortDates.flatMap(([way, whole]) => [...text.matchAll(way)].map(({ groups = {} }) => whole(groups)))].map((date) =>
        readWrittenDate(date) ?? date
      ),
    ),
    telephones: sorted(all(text, /(?<![\d.,/])[2-9]\d{3} ?\d{4}(?![\d.,/%]\d|\d)/g).map((number) => number.replace(' ', ''))),
    addresses: sorted(all(text, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g).map((address) => address.toLowerCase())),
    percentages: sorted(
      [...all(text, /\d+(?:\.\d+)?(?=\s*(?:%|％|per cent))/g), ...all(text, /百分之[〇零一二三四五六七八九十百]+/g).map((words) => String(chineseNumber(words.slice(3)) ?? words))].map(Number).map(
        String,
      ),
    ),
    amounts: sorted(
      [...text.matchAll(/(?:\$ ?(?<before>[\d,]+(?:\.\d+)?) ?(?<many>thousand|million|billion|萬|万|億|亿)?)|(?<after>[\d,]+(?:\.\d+)?) ?(?<more>萬|万|億|亿)?(?=港?元)/g)].map(({ groups = {} }) =>
        amountOf(groups)
      ),
    ),
  }
}

function amountOf({ before, many = '', after, more = '' }: Record<string, string | undefined>): string {
  const value = Number((before ?? after ?? '').replaceAll(',', '')) * (multiples[many || more] ?? 1)
  return String(Math.round(value * 100) / 100)
}

const all = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? []

const sorted = (values: readonly string[]): string[] => [...new Set(values)].toSorted()
