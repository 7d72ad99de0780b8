/** A day as it is typed, part by part. */
export interface DateParts {
  year: string
  month: string
  day: string
}

export type DatePart = keyof DateParts

/** The parts in the order in which a language writes them. */
export const orderOf: Readonly<Record<'en' | 'tc' | 'sc', readonly DatePart[]>> = {
  en: ['day', 'month', 'year'],
  tc: ['year', 'month', 'day'],
  sc: ['year', 'month', 'day'],
}

/** Parts of `2026-03-09`, without leading zeros. Anything else is shown where it can be mended, in the year. */
export function partsOf(iso: string | null): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  if (!match) return { year: iso ?? '', month: '', day: '' }
  const [, year = '', month = '', day = ''] = match
  return { year, month: String(Number(month)), day: String(Number(day)) }
}

/** `2026-03-09` of its parts; null when all are empty; undefined while they are no day of the calendar. */
export function isoOf(parts: DateParts): string | null | undefined {
  const [year, month, day] = [parts.year, parts.month, parts.day].map((part) => part.normalize('NFKC').trim()) as [string, string, string]
  if (year === '' && month === '' && day === '') return null
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
