import type { Guideline } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsList } from '../cms-reader/cms-types.ts'
import { pageParts } from '../cms-reader/populate.ts'
import type { Query } from '../cms-reader/query.ts'
import { findDocument } from '../documents/find-document.ts'
import type { Found } from '../documents/find-document.ts'

/** A guideline of a register: everything but its body. */
export type ListedGuideline = Pick<
  Guideline,
  'title' | 'summary' | 'slug' | 'guidelineNumber' | 'version' | 'mandatory' | 'lifecycle' | 'revisedOn' | 'reviewedOn' | 'issuingBureau'
>

const fields = ['title', 'summary', 'slug', 'guidelineNumber', 'version', 'mandatory', 'lifecycle', 'revisedOn', 'reviewedOn']

interface Asked {
  filters: Query
  page: number
  pageSize: number
}

/** Guidelines for a register, last revised first. */
export function readGuidelines(
  cms: CmsClient,
  lang: LanguageTag,
  { filters, page, pageSize }: Asked,
): Promise<CmsList<ListedGuideline>> {
  return cms.list('guidelines', {
    locale: lang,
    filters,
    fields: [...fields, 'locale'],
    populate: { issuingBureau: true },
    sort: ['revisedOn:desc', 'guidelineNumber:asc'],
    pagination: { page, pageSize },
  })
}

/** The guideline with this slug. Throws `PageMissing`. */
export function readGuideline(cms: CmsClient, lang: LanguageTag, slug: string): Promise<Found<Guideline>> {
  const populate = { ...pageParts, issuingBureau: true }
  return findDocument(cms, { type: 'guidelines', lang, filters: { slug: { $eq: slug } }, populate })
}
