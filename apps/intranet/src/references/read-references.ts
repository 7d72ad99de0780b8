import type { BestPractice } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsList } from '../cms-reader/cms-types.ts'
import { pageParts } from '../cms-reader/populate.ts'
import type { Query } from '../cms-reader/query.ts'
import { findDocument } from '../documents/find-document.ts'
import type { Found } from '../documents/find-document.ts'

/** A reference model of a register: everything but its body. */
export type ListedReference = Pick<
  BestPractice,
  'title' | 'summary' | 'slug' | 'maturity' | 'lifecycle' | 'revisedOn' | 'reviewedOn' | 'ownerBureau'
>

const fields = ['title', 'summary', 'slug', 'maturity', 'lifecycle', 'revisedOn', 'reviewedOn', 'locale']

interface Asked {
  filters: Query
  page: number
  pageSize: number
}

/** Reference models for a register, last revised first. */
export function readReferences(
  cms: CmsClient,
  lang: LanguageTag,
  { filters, page, pageSize }: Asked,
): Promise<CmsList<ListedReference>> {
  const sort = ['revisedOn:desc', 'slug:asc']
  const populate = { ownerBureau: true }
  return cms.list('best-practices', { locale: lang, filters, fields, populate, sort, pagination: { page, pageSize } })
}

/** The reference model with this slug. Throws `PageMissing`. */
export function readReference(cms: CmsClient, lang: LanguageTag, slug: string): Promise<Found<BestPractice>> {
  const populate = { ...pageParts, ownerBureau: true }
  return findDocument(cms, { type: 'best-practices', lang, filters: { slug: { $eq: slug } }, populate })
}
