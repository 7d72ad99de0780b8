import { hongKongDay } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { unansweredTable } from './submission-tables.ts'
import type { UnansweredRow } from './submission-tables.ts'

/** What was searched for and not found. */
interface UnansweredQuery {
  /** Empty for queries that a replica no longer counted apart. */
  query: string
  language: string
  /** Of all weeks shown. */
  total: number
  /** How often in each of the weeks. */
  counts: number[]
}

export interface Unanswered {
  /** Mondays, the last one first, `2026-11-23`. */
  weeks: string[]
  /** The most asked first. */
  queries: UnansweredQuery[]
  /** How many more queries there are. */
  leftOut: number
}

const mostShown = 200
const day = 86_400_000

/** Searches that found nothing, by week, this week and those before it. */
export async function unansweredQueries(strapi: Core.Strapi, howManyWeeks: number, now: Date): Promise<Unanswered> {
  const thisWeek = mondayOf(hongKongDay(now))
  const weeks = Array.from({ length: howManyWeeks }, (_, index) => dayAfter(thisWeek, -7 * index))
  const rows = await strapi.db.connection<UnansweredRow>(unansweredTable).where('day', '>=', weeks.at(-1) ?? thisWeek).select('query', 'language', 'day', 'asked')
  const byQuery = new Map<string, UnansweredQuery>()
  for (const { query, language, day: on, asked } of rows) {
    const one = byQuery.get(`${language} ${query}`) ?? { query, language, total: 0, counts: weeks.map(() => 0) }
    const week = weeks.indexOf(mondayOf(on))
    // A replica whose clock is ahead counts for this week.
    const index = week < 0 ? 0 : week
    one.counts[index] = (one.counts[index] ?? 0) + asked
    one.total += asked
    byQuery.set(`${language} ${query}`, one)
  }
  const queries = [...byQuery.values()].sort((a, b) => b.total - a.total || (a.query < b.query ? -1 : 1))
  return { weeks, queries: queries.slice(0, mostShown), leftOut: Math.max(0, queries.length - mostShown) }
}

const dayAfter = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

const mondayOf = (date: string): string => dayAfter(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7))
