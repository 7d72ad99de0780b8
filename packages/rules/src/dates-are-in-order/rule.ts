import { defineEditionRule } from '../edition/edition-rule.ts'
import type { EditionFacts } from '../edition/edition.ts'
import { placeOfField } from '../edition/fact-place.ts'
import { cantTell, failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'no-day' | 'earlier' | 'year' | 'later-than-today' | 'backdated'

/** The dates of a document follow each other. */
export const datesAreInOrder = defineEditionRule<Reason>({
  id: 'dates-are-in-order',
  impact: 'critical',
  criteria: ['clf:revision-date'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 28', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm' },
  why: {
    en: 'Whether a rule is in force today is computed from its dates. One that ends before it begins is never in force.',
    'zh-Hant-HK': '規定現時是否有效，是按日期計算的。終止日期早於生效日期，規定便永不生效。',
    'zh-Hans': '规定现时是否有效，是按日期计算的。终止日期早于生效日期，规定便永不生效。',
  },
  messages: {
    'no-day': {
      en: '{found} is no day of the calendar. Correct it.',
      'zh-Hant-HK': '{found}不是曆法上的日期。請更正。',
      'zh-Hans': '{found}不是历法上的日期。请更正。',
    },
    earlier: {
      en: 'One date is earlier than another that comes before it: {found}. Correct one of them.',
      'zh-Hant-HK': '日期先後有誤：{found}。請更正其中一個。',
      'zh-Hans': '日期先后有误：{found}。请更正其中一个。',
    },
    year: {
      en: 'The year of the number is not that of the date: {found}. Correct one of them.',
      'zh-Hant-HK': '編號的年份與日期不符：{found}。請更正其中一個。',
      'zh-Hans': '编号的年份与日期不符：{found}。请更正其中一个。',
    },
    'later-than-today': {
      en: 'The date {found} says what was done, and has not come yet. Correct it.',
      'zh-Hant-HK': '{found}應為已過去的日期，但尚未來到。請更正。',
      'zh-Hans': '{found}应为已过去的日期，但尚未来到。请更正。',
    },
    backdated: {
      en: 'The document takes effect before its own date: {found}. Confirm that this is meant.',
      'zh-Hant-HK': '文件的生效日期早於發出日期：{found}。請確認無誤。',
      'zh-Hans': '文件的生效日期早于发出日期：{found}。请确认无误。',
    },
  },
  evaluate({ edition: { facts, around } }) {
    const days = [...dayFields.map((field) => [field, facts[field]] as const), ...(facts.amendments ?? []).map(({ date }, index) => [`amendments.${index}.date`, date] as const)].flatMap((
      [field, day],
    ): [string, string][] => (day ? [[field, day]] : []))
    const wrong = days.filter(([, day]) => !isDay(day))
    if (wrong.length > 0) return wrong.map(([field, day]) => failed('no-day', placeOfField(field, day), day))
    return judgeEach(days, ([field, day]): Judgement<Reason> => {
      const place = placeOfField(field, day)
      const before = (field.startsWith('amendments') ? ['date'] as const : (after[field] ?? [])).map((name) => facts[name]).find((other) => typeof other === 'string' && other > day)
      if (before) return failed('earlier', place, `${day} < ${before}`)
      if (field === 'date' && facts.year !== undefined && Number(day.slice(0, 4)) !== facts.year) return failed('year', place, `${facts.year}, ${day}`)
      if (isDone(field) && around.today !== undefined && day > around.today) return failed('later-than-today', place, day)
      return field === 'effectiveFrom' && facts.date !== undefined && day < facts.date ? cantTell('backdated', place, `${day} < ${facts.date}`) : passed(place)
    })
  },
})

const dayFields = ['date', 'effectiveFrom', 'effectiveTo', 'revisedOn', 'reviewedOn', 'reviewBy'] as const satisfies (keyof EditionFacts)[]

/** What each date may not come before. */
const after: Readonly<Record<string, readonly (typeof dayFields)[number][]>> = {
  effectiveTo: ['effectiveFrom', 'date'],
  revisedOn: ['date'],
  reviewBy: ['date', 'revisedOn', 'reviewedOn'],
}

/** Whether a date says what was done: a document may be dated for a day to come, and takes effect on one. */
const isDone = (field: string): boolean => field === 'revisedOn' || field === 'reviewedOn' || field.startsWith('amendments')

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
