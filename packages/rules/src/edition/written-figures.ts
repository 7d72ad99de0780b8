import { chineseNumber } from '@clf/content/tree'
import { readWrittenDate } from '@clf/text'

/** What a text states in figures that each language must state alike, each kind sorted and written in one way. */
export interface Figures {
  dates: string[]
  telephones: string[]
  addresses: string[]
  percentages: string[]
  amounts: string[]
  /** Of the clock, without the half of the day: languages tell it in words of their own, or count to 24. */
  times: string[]
  /** Month and day, of dates with a year too: `05-31`. */
  days: string[]
  /** Numbers of a unit or of a place: days, weeks, paragraphs. What one language counts in weeks another may count in days. */
  counts: Readonly<Record<string, string[]>>
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const han = '[〇○零一二三四五六七八九十廿卅]'
const dateWays = [
  new RegExp(`\\b\\d{1,2} (?:${months}) \\d{4}`, 'g'),
  new RegExp(`\\b(?:${months}) \\d{1,2}, \\d{4}`, 'g'),
  /[\d〇零一二三四五六七八九]{4} ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十廿卅]{1,3} ?日/g,
]
const dayWays = [
  new RegExp(`\\b\\d{1,2} (?:${months})\\b`, 'g'),
  new RegExp(`\\b(?:${months}) \\d{1,2}(?!\\d)`, 'g'),
  new RegExp(`(?:\\d{1,2}|${han}{1,3}) ?月 ?(?:\\d{1,2}|${han}{1,3}) ?[日號号]`, 'g'),
]

const multiples: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, m: 1e6, bn: 1e9, 千: 1e3, 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 }

/** Reads the figures of a text in any of the three languages. */
export function figuresIn(written: string): Figures {
  const text = rangesInFull(written)
  return {
    dates: sorted(dateWays.flatMap((way) => all(text, way)).map((date) => readWrittenDate(date) ?? date)),
    telephones: sorted(all(text, /(?<![\d.,/])[2-9]\d{3} ?\d{4}(?![\d.,/%]\d|\d)/g).map((number) => number.replace(' ', ''))),
    addresses: sorted(all(text, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g).map((address) => address.toLowerCase())),
    percentages: sorted(
      [
        ...all(text, /\d+(?:\.\d+)?(?=\s*(?:%|％|per ?cent))/g),
        ...all(text, /百分之[〇零一二三四五六七八九十百]+(?:[點点][〇零一二三四五六七八九]+)?/g).map((words) => String(hanValue(words.slice(3)) ?? words)),
      ].map(
        (value) => String(Number.isNaN(Number(value)) ? value : Number(value)),
      ),
    ),
    amounts: sorted(
      [...text.matchAll(
        /(?:\$ ?(?<before>[\d,]+(?:\.\d+)?) ?(?<many>thousand\b|million\b|billion\b|m\b|bn\b|[千萬万億亿])?)|(?<after>[\d,]+(?:\.\d+)?|[一二三四五六七八九十百千兩两零]+) ?(?<more>[千萬万億亿])?(?=[港美]?元(?![旦素件老化]))/g,
      )].flatMap(
        ({ groups = {} }) => amountOf(groups),
      ),
    ),
    times: sorted(
      [...text.matchAll(englishTime), ...text.matchAll(figureTime), ...text.matchAll(hanTime)].flatMap(({ groups = {} }) => timeOf(groups)).concat(
        all(text, /\b(?:noon|midday|midnight)\b|正午|午夜/gi).map(() => '0:00'),
      ),
    ),
    days: sorted(dayWays.flatMap((way) => all(text, way)).flatMap((day) => readWrittenDate(dayOfLeapYear(day))?.slice(5) ?? [])),
    counts: Object.fromEntries(counted.map(([unit, ways]) => [unit, sorted(ways.flatMap((way) => [...text.matchAll(way)].flatMap(({ groups = {} }) => numbersOf(groups))))])),
  }
}

const dayOfLeapYear = (day: string): string => (/月/.test(day) ? `2024年${day.replace(/[號号]$/, '日')}` : /^\d/.test(day) ? `${day} 2024` : `${day}, 2024`)

/** Both ends of a range written out, as its other language may: 1 to 5 May, 5月1日至5日, $50–100, 5至10%. */
function rangesInFull(text: string): string {
  return text
    .replace(dayRange, (_, day: string, own: string | undefined, month: string, year = '') => `${day} ${own ?? month} ${year}`.trimEnd())
    .replace(hanDayRange, (_, first: string, year: string | undefined, month: string, by: string, other: string | undefined, day: string) => `${first}${by}${year ?? ''}${other ?? month}${day}`)
    .replace(/\$ ?([\d,.]*\d)( ?(?:to|and|or|–|-|—|至) ?)(?=\d)(?=[\d,.]+ ?(thousand|million|billion)?)/g, (_, first: string, by: string, many = '') => `$${first} ${many}${by}$`)
    .replace(/(\d[\d,.]*)([千萬万億亿]?)( ?(?:至|到|–|-|—|～) ?)(?=[\d,.]+([千萬万億亿]?)[港美]?元)/g, (_, first: string, many: string, by: string, other: string) => `${first}${many || other}元${by}`)
    .replace(/(?<![\d./–-])(\d{1,3}(?:\.\d+)?)( ?(?:to|至|到|–|-|—|～) ?)(?=\d+(?:\.\d+)? ?(?:%|％|per ?cent))/g, '$1%$2')
}

const dayRange = new RegExp(`\\b(\\d{1,2})(?: (${months}))?(?= ?(?:to|and|or|–|-|—|until) ?\\d{1,2} (${months})(?: (\\d{4}))?)`, 'g')
const hanDayRange =
  /(((?:\d{4}|[〇零一二三四五六七八九]{4}) ?年 ?)?((?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?)(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?日)( ?(?:至|到|及|和|或|、|–|-|—|～) ?)((?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?)?((?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?日)/g

const englishTime = /(?<![\d.:$])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))? ?(?:(?:to|–|-|—|and|or) ?(?<hour2>\d{1,2})(?:[:.](?<minute2>[0-5]\d))? ?)?(?:[ap]\.?m\b\.?)/gi
const figureTime = /(?<![\d:：.])(?<hour>[01]?\d|2[0-4])[:：](?<minute>[0-5]\d)(?!\d|[:：]\d| ?[ap]\.?m)/gi
const hanTime = new RegExp(
  `(?:(?<=(?:[上下]午|早上|晚上|中午|凌晨|清晨|傍晚|午夜|[至由从從到]) ?)(?<hour>\\d{1,2}|[零一二三四五六七八九十兩两]{1,3})(?=[時时點点])|(?<=[於于在前後后或及和、–—-] ?)(?<hour2>\\d{1,2}|[零一二三四五六七八九十兩两]{1,3})(?=[時时])|(?<![第\\d])(?<hour3>\\d{1,2})(?=[時时]))(?:[時时]|[點点](?!\\d))(?![間间候常])(?:(?<half>半)|(?<minute>\\d{1,2}|${han}{1,3})分(?![鐘钟鍾]))?`,
  'gu',
)

function timeOf({ hour, minute, hour2, hour3, minute2, half }: Record<string, string | undefined>): string[] {
  const at = (hours: string | undefined, minutes: string | undefined): string[] => {
    const [whole, part] = [hanValue(hours ?? ''), half ? 30 : hanValue(minutes ?? '0')]
    return hours === undefined || whole === null || part === null || whole > 24 ? [] : [`${whole % 12}:${String(part).padStart(2, '0')}`]
  }
  return [...at(hour ?? hour3, minute), ...at(hour2, hour === undefined ? minute : minute2)]
}

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const tens: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, a: 1, an: 1 }
const english = `\\d{1,3}|${[...numbers, ...Object.keys(tens)].join('|')}`
const chinese = '\\d{1,3}|[一二三四五六七八九十兩两]{1,3}'

/** Units and places by what is said of them in each language, with the numbers before them or within. */
const counted: readonly (readonly [string, readonly RegExp[]])[] = [
  unit('day', '(?:working |calendar |clear )?days?', '(?:[個个] ?)?(?:工作|曆|历)?[天日](?![期常間间用文本語语])'),
  unit('week', 'weeks?', '(?:[個个] ?)?(?:星期|週|周|礼拜|禮拜)(?![一二三四五六日年])'),
  unit('month', 'months?', '[個个] ?月'),
  unit('year', 'years?', '年(?![月度級级代底初中\\d一二三四五六七八九十])'),
  unit('hour', 'hours?', '[個个]?(?:小時|小时|鐘頭|钟头)'),
  unit('minute', 'minutes?', '分[鐘钟]'),
  unit('copy', 'cop(?:y|ies)', '份'),
  ['paragraph', [
    /\bparagraphs? (?<first>\d{1,3})(?:(?: ?(?:to|and|or|–|-) ?)(?<last>\d{1,3}))?/gi,
    new RegExp(`第 ?(?<first>${chinese})(?:(?:至|及|和|或|、|–|-)第? ?(?<last>${chinese}))? ?段`, 'g'),
  ]],
  ['chapter', [/\bCap\.? ?(?<code>\d{1,4}[A-Z]*)/g, /第 ?(?<code>\d{1,4}[A-Z]*) ?章/g]],
  ['number', [/(?<![\d/])(?<code>\d{1,3}\/(?:19|20)\d{2})(?![\d/])/g]],
]

function unit(name: string, inEnglish: string, inChinese: string): readonly [string, readonly RegExp[]] {
  return [name, [
    new RegExp(`(?<![\\w./])(?<first>${english})(?:(?: |-)?(?:to|or|and|–|-)(?: |-)?(?<last>${english}))?[ -]${inEnglish}\\b`, 'gi'),
    new RegExp(`(?<![\\d.月年第至到/–～星期周週一二三四五六七八九十〇零-]|月 )(?<first>${chinese})(?:(?:至|到|或|及|–|-|～)(?<last>${chinese}))? ?${inChinese}`, 'gu'),
  ]]
}

function numbersOf({ first, last, code }: Record<string, string | undefined>): string[] {
  if (code !== undefined) return [code]
  return [first, last].flatMap((word) => {
    const value = word === undefined ? null : englishValue(word) ?? hanValue(word)
    return value === null || value > 200 ? [] : [String(value)]
  })
}

function englishValue(word: string): number | null {
  const index = numbers.indexOf(word.toLowerCase())
  return index >= 0 ? index : (tens[word.toLowerCase()] ?? null)
}

/** Value of a number in figures or in Chinese, with a fraction or thousands. */
function hanValue(words: string): number | null {
  const plain = words.replace(/[兩两]/g, '二')
  const [whole = '', part] = plain.split(/[點点]/)
  const [, thousands, rest = ''] = /^([一二三四五六七八九])千零?(.*)$/.exec(whole) ?? [undefined, undefined, whole]
  const value = rest === '' && thousands !== undefined ? 0 : chineseNumber(rest)
  if (value === null) return null
  const fraction = part === undefined ? 0 : Number(`0.${[...part].map((digit) => String(chineseNumber(digit) ?? '')).join('')}`)
  return value + (thousands === undefined ? 0 : (chineseNumber(thousands) ?? 0) * 1000) + fraction
}

function amountOf({ before, many = '', after, more = '' }: Record<string, string | undefined>): string[] {
  const figure = before ?? after ?? ''
  const value = /\d/.test(figure) ? Number(figure.replaceAll(',', '')) : hanValue(figure)
  return value === null || Number.isNaN(value) ? [] : [String(Math.round(value * (multiples[many || more] ?? 1) * 100) / 100)]
}

const all = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? []

const sorted = (values: readonly string[]): string[] => [...new Set(values)].toSorted()
