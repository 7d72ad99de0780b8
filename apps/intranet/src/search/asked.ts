import { readChoice, readCode, readNumber, readPage, readText } from '@clf/app-shell'
import type { IsoDate } from '@clf/content'
import { allKinds } from '@clf/content'
import { isCalendarDay } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { Question } from './index/record.ts'

interface Reader {
  lang: LanguageTag
  /** The day that is asked about where the address names none. */
  today: IsoDate
}

/** Statuses by which a search is narrowed; without one, what is in force. */
const statuses = ['', 'upcoming', 'ended', 'any'] as const

/** What of the query of an address makes it another search. */
export const parameters: readonly string[] = ['q', 'kind', 'series', 'year', 'department', 'topic', 'status', 'from', 'to', 'as-at', 'page']

/** How many documents a page shows. */
export const resultsOfPage = 10

/** The question of an address: `q`, filters, `as-at` and `page`. What cannot be read narrows nothing. */
export function readQuestion(search: URLSearchParams, { lang, today }: Reader): Question {
  const status = readChoice(search, 'status', statuses)
  const kind = allKinds.find(({ path }) => path === search.get('kind'))?.name
  return {
    text: readText(search, 'q'),
    lang,
    day: readDay(search, 'as-at') ?? today,
    filters: {
      kind,
      series: readCode(search, 'series') || undefined,
      year: readNumber(search, 'year', 1900, 2999) ?? undefined,
      issuer: readCode(search, 'department').toUpperCase() || undefined,
      topic: readCode(search, 'topic') || undefined,
      status: status === '' ? undefined : status,
      dateFrom: readDay(search, 'from'),
      dateTo: readDay(search, 'to'),
    },
    page: readPage(search).number ?? 1,
    pageSize: resultsOfPage,
  }
}

function readDay(search: URLSearchParams, name: string): IsoDate | undefined {
  const text = search.get(name) ?? ''
  return isCalendarDay(text) ? text : undefined
}
