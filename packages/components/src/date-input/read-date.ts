import { isCalendarDate } from '../internal/calendar-date.ts'

export const dateParts = ['day', 'month', 'year'] as const

export type DatePart = (typeof dateParts)[number]

export type DateEntry = Readonly<Record<DatePart, string>>

/**
 * The first thing wrong. `incomplete`: some parts are empty. `day`, `month`, `year`: not a number in range, the year not
 * of four figures. `unreal`: not on the calendar. `tooEarly`, `tooLate`: outside the limits.
 */
export type DateProblem = 'incomplete' | DatePart | 'unreal' | 'tooEarly' | 'tooLate'

export interface DateReading {
  /** `1990-03-27`; empty when nothing or no real date is written. */
  iso: string
  problem?: DateProblem
  /** The parts to mend; all of them unless stated. */
  parts?: readonly DatePart[]
  /** The month written, `2026-02`, and how many days it has, when its day does not exist. */
  month?: string
  days?: number
}

export interface DateLimits {
  /** First date allowed, `2026-10-01`. */
  min?: string | undefined
  /** Last date allowed, `2026-10-01`. */
  max?: string | undefined
}

const ranges: Readonly<Record<DatePart, RegExp>> = {
  day: /^(0?[1-9]|[12]\d|3[01])$/,
  month: /^(0?[1-9]|1[0-2])$/,
  year: /^[1-9]\d{3}$/,
}

const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

const figures = (text: string) => text.normalize('NFKC').replace(/[\s年月日]/gu, '')

/**
 * Reads a date written in three parts. Full-width figures, white space and 年月日 after a figure are accepted.
 * All parts empty read as `iso: ''`: whether an answer is needed is not asked here.
 */
export function readDate(entry: DateEntry, { min, max }: DateLimits = {}): DateReading {
  const parts = { day: figures(entry.day), month: figures(entry.month), year: figures(entry.year) }
  const empty = dateParts.filter((part) => parts[part] === '')
  if (empty.length === 3) return { iso: '' }
  const wrong = dateParts.filter((part) => parts[part] !== '' && !ranges[part].test(parts[part]))
  if (wrong[0]) return { iso: '', problem: wrong[0], parts: wrong }
  if (empty.length > 0) return { iso: '', problem: 'incomplete', parts: empty }
  const iso = `${parts.year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`
  if (!isCalendarDate(iso)) return { iso: '', problem: 'unreal', parts: ['day'], month: iso.slice(0, 7), days: daysOf(+parts.year, +parts.month) }
  if (min && isCalendarDate(min) && iso < min) return { iso: '', problem: 'tooEarly' }
  if (max && isCalendarDate(max) && iso > max) return { iso: '', problem: 'tooLate' }
  return { iso }
}
