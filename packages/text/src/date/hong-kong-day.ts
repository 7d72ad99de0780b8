const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong', year: 'numeric', month: '2-digit', day: '2-digit' })

const hour = 3_600_000
const day = 24 * hour

/** Since then no clock in Hong Kong is changed in summer. */
const unchanged = Date.UTC(1980, 0, 1)

/** Calendar date in Hong Kong at an instant, now by default: `2026-12-01` from 30 November 2026, 16:00 UTC. */
export function hongKongDay(instant: Date = new Date()): string {
  const time = instant.getTime()
  return time >= unchanged ? new Date(time + 8 * hour).toISOString().slice(0, 10) : calendar.format(instant)
}

/** The instant at which a calendar date begins in Hong Kong, eight hours before it begins in UTC; right from 1980, since when no clock there is changed in summer. */
export function hongKongMidnight(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`)
}

/** The calendar date after `date`, which is `YYYY-MM-DD` and on the calendar. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10)
}
