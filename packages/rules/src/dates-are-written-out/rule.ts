import { formatDate, type LanguageTag } from '@clf/text'
import { allLanguages, textRule, type Match } from '../edition/text-rule.ts'

/** A date names its month. */
export const datesAreWrittenOut = textRule({
  id: 'dates-are-written-out',
  impact: 'moderate',
  criteria: ['3.1.5'],
  source: { title: 'W3C internationalization, date formats', url: 'https://www.w3.org/International/questions/qa-date-format' },
  why: {
    en: '3/4/2026 is two days to two readers, and a screen reader may say it as a sum.',
    'zh-Hant-HK': '「3/4/2026」可解作兩個不同的日子，讀屏軟件也可能讀成算式。',
    'zh-Hans': '“3/4/2026”可解作两个不同的日子，读屏软件也可能读成算式。',
  },
  messages: {
    figures: {
      en: 'The date {found} is in figures alone. Write the month in words, as in 12 June 2026.',
      'zh-Hant-HK': '日期{found}只用數字。請寫成年月日，例如2026年6月12日。',
      'zh-Hans': '日期{found}只用数字。请写成年月日，例如2026年6月12日。',
    },
    'either-way': {
      en: 'The date {found} can be read in two ways. Write the month in words.',
      'zh-Hant-HK': '日期{found}有兩種讀法。請寫明年月日。',
      'zh-Hans': '日期{found}有两种读法。请写明年月日。',
    },
  },
  languages: allLanguages,
  // A text about the form of dates shows it.
  find: (text, lang) => (/格式|\bformat\b/i.test(text) ? [] : [...text.matchAll(pattern), ...text.matchAll(shortYear)].flatMap((match) => matchOf(match, lang))),
})

const pattern =
  /(?<![\w./-]|(?:version|ver\.|release|\bv|版本)[ 第]?)(?:(?<day>\d{1,2})(?<by>[/.-])(?<month>\d{1,2})\k<by>(?<year>(?:19|20)\d{2})|(?<year2>(?:19|20)\d{2})(?<by2>[/.-])(?<month2>\d{1,2})\k<by2>(?<day2>\d{1,2}))(?![\w/-]|\.\d)/g

/** A year of two figures is one of this century; without a word of time before it, it is as likely the number of a circular. */
const shortYear =
  /(?<=(?:\b(?:until|till|by|before|on|from|after|since|dated?|valid|expir(?:es|y)|deadline|due)\b:? |(?:至|由|於|于|截至|日期|限期|有效期)[：:]? ?))(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{2})(?![\d/])/gi

/** In Hong Kong the day stands first; where either could, only a person knows. */
function matchOf({ 0: found, index, groups = {} }: RegExpExecArray, lang: LanguageTag): Match<'figures' | 'either-way'>[] {
  const written = groups['year'] ?? groups['year2'] ?? ''
  const year = written.length === 2 ? `20${written}` : written
  const [day, month] = [Number(groups['day'] ?? groups['day2']), Number(groups['month'] ?? groups['month2'])]
  const isYearFirst = groups['year2'] !== undefined
  const [realDay, realMonth] = !isYearFirst && month > 12 ? [month, day] : [day, month]
  const iso = `${year}-${String(realMonth).padStart(2, '0')}-${String(realDay).padStart(2, '0')}`
  if (realMonth < 1 || realMonth > 12 || realDay < 1 || realDay > new Date(Date.UTC(Number(year), realMonth, 0)).getUTCDate()) return []
  const place = { start: index, end: index + found.length }
  if (!isYearFirst && day <= 12 && month <= 12 && day !== month) return [{ reason: 'either-way', ...place, isDoubtful: true }]
  return [{ reason: 'figures', ...place, to: formatDate(iso, lang) }]
}
