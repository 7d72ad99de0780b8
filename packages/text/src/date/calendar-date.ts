/** A date on the Gregorian calendar; `day` is null when only the month is known. */
export interface CalendarDate {
  year: number
  /** 1 to 12. */
  month: number
  day: number | null
}

const isoDate = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/

/**
 * Reads `YYYY-MM-DD`, or `YYYY-MM` for a month.
 * @throws RangeError for any other form and for a date that is not on the calendar.
 */
export function parseCalendarDate(iso: string): CalendarDate {
  const match = isoDate.exec(iso)
  if (!match) throw new RangeError(`Expected a date as YYYY-MM-DD, such as 2006-06-12. Received ${received(iso)}.`)
  const [year, month] = [Number(match[1]), Number(match[2])]
  const day = match[3] === undefined ? null : Number(match[3])
  if (!isOnCalendar(year, month, day ?? 1)) {
    throw new RangeError(`Expected a date that is on the calendar. Received ${received(iso)}.`)
  }
  return { year, month, day }
}

/** Whether `text` is a day as `YYYY-MM-DD` that is on the calendar. */
export function isCalendarDay(text: string): boolean {
  const match = isoDate.exec(text)
  return match?.[3] !== undefined && isOnCalendar(Number(match[1]), Number(match[2]), Number(match[3]))
}

function isOnCalendar(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function received(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : `a value of type ${typeof value}`
}
