import type { Circular } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsList } from '../cms-reader/cms-types.ts'
import { pageParts } from '../cms-reader/populate.ts'
import type { Query } from '../cms-reader/query.ts'
import { findDocument } from '../documents/find-document.ts'
import type { Found } from '../documents/find-document.ts'

const listed = {
  fields: ['title', 'summary', 'series', 'number', 'year', 'reference', 'date', 'lifecycle', 'revisedOn', 'reviewedOn', 'locale'],
  populate: { issuingBureau: true },
}

/** A circular of a register: everything but its body. */
export type ListedCircular = Pick<
  Circular,
  | 'title'
  | 'summary'
  | 'series'
  | 'number'
  | 'year'
  | 'date'
  | 'lifecycle'
  | 'revisedOn'
  | 'reviewedOn'
  | 'issuingBureau'
>

interface Asked {
  filters: Query
  page: number
  pageSize: number
}

/** Circulars for a register, newest first. */
export function readCirculars(
  cms: CmsClient,
  lang: LanguageTag,
  { filters, page, pageSize }: Asked,
): Promise<CmsList<ListedCircular>> {
  const sort = ['date:desc', 'number:desc']
  return cms.list('circulars', { locale: lang, filters, ...listed, sort, pagination: { page, pageSize } })
}

/** First and last year that has a circular, or null when there is none. */
export async function readYears(cms: CmsClient, lang: LanguageTag): Promise<{ first: number; last: number } | null> {
  const [first, last] = await Promise.all([edgeYear(cms, lang, 'asc'), edgeYear(cms, lang, 'desc')])
  return first === undefined || last === undefined ? null : { first, last }
}

async function edgeYear(cms: CmsClient, lang: LanguageTag, order: 'asc' | 'desc'): Promise<number | undefined> {
  const query = { locale: lang, fields: ['year'], sort: [`year:${order}`], pagination: { page: 1, pageSize: 1 } }
  return (await cms.list('circulars', query)).documents[0]?.year
}

const reference = { fields: ['title', 'series', 'number', 'year', 'date'] }

/** The circular at `series/number-year`. Throws `PageMissing`. */
export function readCircular(cms: CmsClient, lang: LanguageTag, address: string): Promise<Found<Circular>> {
  return findDocument(cms, {
    type: 'circulars',
    lang,
    filters: { reference: { $eq: address } },
    populate: {
      ...pageParts,
      issuingBureau: true,
      closing: true,
      amendments: true,
      supersedes: reference,
      supersededBy: reference,
    },
  })
}
