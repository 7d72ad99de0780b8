import type { Model } from '../editions/public-types.ts'
import type { Problem } from './problem.ts'
import { told } from './told.ts'

const noDay = told('This is no day of the calendar. Give a day, a month and a year of four figures.', '沒有這個日期。請輸入日、月及四位數字的年份。')

/** Days that somebody typed part by part and that no calendar has. Strapi would refuse them too, and name no field. */
export function dayProblems(data: Readonly<Record<string, unknown>> | undefined, { attributes }: Pick<Model, 'attributes'>): Problem[] {
  return Object.entries(attributes).flatMap(([name, { type }]) => {
    const value = data?.[name]
    const isDay = (type === 'date' || type === 'datetime') && typeof value === 'string' && /^\S*-\S*-[^T]*$/.test(value)
    return isDay && !isOnCalendar(value) ? [{ path: [name], ...noDay }] : []
  })
}

function isOnCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
