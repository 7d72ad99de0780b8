import { formatDate, readWrittenDate, type LanguageTag } from '@clf/text'
import { chinese, textRule, type Match } from '../edition/text-rule.ts'

/** A date in Chinese is in figures or in characters, and its zero is 零 in Traditional. */
export const chineseDatesHaveOneForm = textRule({
  id: 'chinese-dates-have-one-form',
  impact: 'minor',
  criteria: ['clf:chinese-typography'],
  source: { title: 'GB/T 15835-2011, general rules for writing numerals', url: 'https://www.w3.org/TR/clreq/' },
  why: {
    en: 'A search for a date finds one form. A circle in the place of a zero is read as “circle”.',
    'zh-Hant-HK': '搜尋日期只能找到其中一種寫法。以圓圈代替零，會讀成「圓圈」。',
    'zh-Hans': '搜索日期只能找到其中一种写法。以圆圈代替零，会读成“圆圈”。',
  },
  messages: {
    mixed: {
      en: 'The date {found} mixes figures and characters. Write it in one of the two.',
      'zh-Hant-HK': '日期{found}混用數字和漢字。請統一寫法。',
      'zh-Hans': '日期{found}混用数字和汉字。请统一写法。',
    },
    zero: {
      en: 'The zero of {found} is a circle. Write 零.',
      'zh-Hant-HK': '{found}以圓圈代替零。請改用「零」。',
      'zh-Hans': '{found}以圆圈代替零。请改用“零”或“〇”。',
    },
  },
  languages: chinese,
  find: (text, lang) => {
    const whole = [...text.matchAll(date)]
    const isWithin = (index: number) => whole.some((match) => match.index <= index && index < match.index + match[0].length)
    const days = [...text.matchAll(dayOfMonth)].filter(({ index }) => !isWithin(index))
    const ranges = [...text.matchAll(range)].filter(({ groups: { from = '', to = '' } = {} }) => /\d/.test(from) !== /\d/.test(to))
    const years = [...text.matchAll(yearAlone)].filter(({ index }) => !isWithin(index))
    return [
      ...whole.flatMap((match) => matchOf(match, lang)),
      ...ranges.map(({ 0: found, index }): Match<'mixed'> => ({ reason: 'mixed', start: index, end: index + found.length })),
      ...days.flatMap((match) => dayOf(match, lang)),
      ...years.flatMap(({ 0: found, index }) => zeroIn(found, found, { start: index, end: index + found.length }, lang)),
    ]
  },
})

/** A day whose year is told elsewhere, or nowhere. */
const dayOfMonth =
  /(?<![\d一二三四五六七八九十年])(?<![\d一二三四五六七八九十○〇零] ?年 ?)(?<month>\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?[日號号]/gu

/** Two days of which one begins what the other ends. */
const range = /(?<from>\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?[月日號号] ?[至到–—~～-] ?(?:(?:\d{4}|[○〇零一二三四五六七八九]{4})年)?(?<to>\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?[月日號号]/gu

/** A year whose months are not told. */
const yearAlone = /(?<![\d一二三四五六七八九○〇零])(?=[○〇零OoＯ０0]*[一二三四五六七八九])[○〇零OoＯ０0一二三四五六七八九]{4}(?= ?(?:年|至))/gu

function dayOf({ 0: found, index, groups: { month = '', day = '' } = {} }: RegExpExecArray, lang: LanguageTag): Match<'mixed'>[] {
  if (/^\d+$/.test(month) === /^\d+$/.test(day)) return []
  const iso = readWrittenDate(`2024年${found.replace(/[號号]$/u, '日')}`)
  return [{ reason: 'mixed', start: index, end: index + found.length, ...(iso !== undefined && { to: formatDate(iso, lang).replace(/^.*年/, '') }) }]
}

function zeroIn(year: string, found: string, place: { start: number; end: number }, lang: LanguageTag): Match<'zero'>[] {
  // Simplified may write 〇; neither may write a circle.
  const wrong = lang === 'zh-Hans' ? /[○OoＯ０0]/g : /[○〇OoＯ０0]/g
  return !/^\d+$/.test(year) && wrong.test(year) ? [{ reason: 'zero', ...place, to: found.replaceAll(wrong, '零') }] : []
}

const date = /(?<year>\d{4}|[○〇零OoＯ０0一二三四五六七八九]{4}) ?年 ?(?<month>\d{1,2}|[一二三四五六七八九十]{1,3}) ?月(?: ?(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?日)?/gu

function matchOf({ 0: found, index, groups: { year = '', month = '', day } = {} }: RegExpExecArray, lang: LanguageTag): Match<'mixed' | 'zero'>[] {
  const place = { start: index, end: index + found.length }
  const isFigures = [year.replace(/[Oo０Ｏ0](?=.*[一二三四五六七八九])|(?<=[一二三四五六七八九].*)[Oo０Ｏ0]/gu, '零'), month, day].filter((part) => part !== undefined).map((part) =>
    /^\d+$/.test(part)
  )
  if (new Set(isFigures).size > 1) return [{ reason: 'mixed', ...place, ...(inFigures(found, day, lang)) }]
  return zeroIn(year, found, place, lang)
}

function inFigures(found: string, day: string | undefined, lang: LanguageTag): { to?: string } {
  const iso = readWrittenDate((day === undefined ? `${found}1日` : found).replaceAll('○', '零'))
  if (iso === undefined) return {}
  const written = formatDate(iso, lang)
  return { to: day === undefined ? written.replace(/\d+日$/, '') : written }
}
