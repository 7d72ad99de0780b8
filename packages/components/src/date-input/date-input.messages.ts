import type { Catalogue } from '../internal/catalogue.ts'
import type { DatePart, DateProblem } from './read-date.ts'

/** `{label}` is the legend, `{parts}` what is left out, `{month}` the month written, `{days}` how many days it has, `{limit}` a date. */
interface DateInputMessages extends Record<DateProblem, string> {
  missing: string
  and: string
  part: Record<DatePart, string>
}

export const messages: Catalogue<DateInputMessages> = {
  en: {
    missing: 'Enter “{label}”.',
    incomplete: 'Add {parts} to “{label}”.',
    day: 'The day of “{label}” must be from 1 to 31.',
    month: 'The month of “{label}” must be from 1 to 12.',
    year: 'The year of “{label}” must have four figures, such as 1990.',
    unreal: 'Check the day of “{label}”: {month} has {days} days.',
    tooEarly: '“{label}” must be {limit} or later.',
    tooLate: '“{label}” must be {limit} or earlier.',
    and: ' and ',
    part: { day: 'the day', month: 'the month', year: 'the year' },
  },
  'zh-Hant-HK': {
    missing: '請填寫「{label}」。',
    incomplete: '請補填「{label}」的{parts}。',
    day: '「{label}」的日須為1至31的數字。',
    month: '「{label}」的月份須為1至12的數字。',
    year: '「{label}」的年份須為四位數字，例如1990。',
    unreal: '請查核「{label}」的日：{month}只有{days}日。',
    tooEarly: '「{label}」不可早於{limit}。',
    tooLate: '「{label}」不可遲於{limit}。',
    and: '及',
    part: { day: '日', month: '月份', year: '年份' },
  },
  'zh-Hans': {
    missing: '请填写“{label}”。',
    incomplete: '请补填“{label}”的{parts}。',
    day: '“{label}”的日须为1至31的数字。',
    month: '“{label}”的月份须为1至12的数字。',
    year: '“{label}”的年份须为四位数字，例如1990。',
    unreal: '请查核“{label}”的日：{month}只有{days}日。',
    tooEarly: '“{label}”不可早于{limit}。',
    tooLate: '“{label}”不可迟于{limit}。',
    and: '及',
    part: { day: '日', month: '月份', year: '年份' },
  },
}
