import { z } from 'zod'
import { words } from '../language.ts'
import type { Duration } from '../machine/schema.ts'

const calendarSchema = z.strictObject({
  /** Where the days were taken from, and how they were checked. */
  source: z.string().min(1),
  /** Years whose general holidays are all listed. */
  years: z.array(z.int().min(1980).max(2200)).min(1),
  /** Days of the week on which offices work, Monday 1 to Sunday 7. */
  weekdays: z.array(z.int().min(1).max(7)).min(1),
  /** When reminders are due, by the clock of Hong Kong. */
  opensAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  holidays: z.array(z.strictObject({ day: z.iso.date(), name: words })),
})

export type CalendarSource = z.input<typeof calendarSchema>

/** A day outside of the years whose holidays are known: no deadline is counted over it. */
export class DayNotCovered extends Error {
  override name = 'DayNotCovered'
  readonly year: number
  constructor(year: number, years: readonly number[]) {
    super(`The general holidays of ${year} are not in the calendar, which covers ${years.join(', ')}. Add the year to the calendar and try again.`)
    this.year = year
  }
}

/** Days are days of Hong Kong, `YYYY-MM-DD`; instants are `Date`s. */
export interface Calendar {
  readonly years: readonly number[]
  /** The day in Hong Kong at the instant. */
  dayOf(instant: Date): string
  /** Throws `DayNotCovered` outside of the years. */
  isWorkingDay(day: string): boolean
  /** The working day that many after the day, or before it with a negative number; with 0 the day itself, or the next working day. */
  addWorkingDays(day: string, count: number): string
  /** When offices open on the day. */
  openingOf(day: string): Date
  /** The end of the day: midnight in Hong Kong. */
  endOf(day: string): Date
  /** The instant at which the time has passed: hours later, or at the end of the day. */
  after(from: Date, time: Duration): Date
  /** The instant that long before a deadline: hours earlier, or when offices open on the day; undefined when that is before the other instant. */
  before(deadline: Date, time: Duration, earliest: Date): Date | undefined
}

// Hong Kong has had no summer time since 1979: https://www.hko.gov.hk/en/gts/time/Summertime.htm
const offset = '+08:00'
const offsetMs = 8 * 3_600_000
const dayMs = 24 * 3_600_000
const hourMs = 3_600_000

const startOf = (day: string): Date => new Date(`${day}T00:00:00${offset}`)
const shift = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/** A calendar of working days in Hong Kong. Throws when the data are not as `calendarSchema` says. */
export function createCalendar(source: CalendarSource): Calendar {
  const { years, weekdays, opensAt, holidays } = calendarSchema.parse(source)
  const closed = new Set(holidays.map(({ day }) => day))
  const covered = new Set(years)
  const sorted = years.toSorted((a, b) => a - b)

  const isWorkingDay = (day: string): boolean => {
    const year = Number(day.slice(0, 4))
    if (!covered.has(year)) throw new DayNotCovered(year, sorted)
    return weekdays.includes(new Date(day).getUTCDay() || 7) && !closed.has(day)
  }
  const addWorkingDays = (from: string, count: number): string => {
    const step = count < 0 ? -1 : 1
    let day = from
    if (count === 0) { while (!isWorkingDay(day)) day = shift(day, 1) }
    for (let left = Math.abs(count); left > 0;) {
      day = shift(day, step)
      if (isWorkingDay(day)) left -= 1
    }
    return day
  }
  const dayOf = (instant: Date): string => new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10)
  const openingOf = (day: string): Date => new Date(`${day}T${opensAt}:00${offset}`)
  const endOf = (day: string): Date => startOf(shift(day, 1))
  return {
    years: sorted,
    dayOf,
    isWorkingDay,
    addWorkingDays,
    openingOf,
    endOf,
    after: (from, time) => {
      if ('hours' in time) return new Date(from.getTime() + time.hours * hourMs)
      return endOf('days' in time ? shift(dayOf(from), time.days) : addWorkingDays(dayOf(from), time.workingDays))
    },
    before: (deadline, time, earliest) => {
      const at = (instant: Date): Date | undefined => (instant >= earliest ? instant : undefined)
      if ('hours' in time) return at(new Date(deadline.getTime() - time.hours * hourMs))
      // A deadline at the end of a day stands at the first instant of the next.
      let day = dayOf(new Date(deadline.getTime() - 1))
      if ('days' in time) return at(openingOf(shift(day, -time.days)))
      for (let left = time.workingDays; left > 0 && endOf(day) > earliest;) {
        day = shift(day, -1)
        if (endOf(day) > earliest && isWorkingDay(day)) left -= 1
      }
      return at(openingOf(day))
    },
  }
}
