const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong', year: 'numeric', month: '2-digit', day: '2-digit' })

const day = 24 * 3_600_000

/** Calendar date in Hong Kong at an instant, now by default: `2026-12-01` from 30 November 2026, 16:00 UTC. */
export function hongKongDay(instant: Date = new Date()): string {
  return calendar.format(instant)
}

/** The instant at which a calendar date begins in Hong Kong, eight hours before it begins in UTC; right from 1980, since when no clock there is changed in summer. */
export function hongKongMidnight(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`)
}

/** The calendar date after `date`, which is `YYYY-MM-DD` and on the calendar. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10)
}
