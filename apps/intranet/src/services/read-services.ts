import type { Service } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { pageParts } from '../cms-reader/populate.ts'
import type { Query } from '../cms-reader/query.ts'
import { findDocument } from '../documents/find-document.ts'
import type { Found } from '../documents/find-document.ts'

/** A service of the catalogue: everything but its body. */
export type ListedService = Pick<
  Service,
  'title' | 'summary' | 'serviceCode' | 'availability' | 'popularity' | 'category' | 'revisedOn' | 'reviewedOn'
>

const fields = ['title', 'summary', 'serviceCode', 'availability', 'popularity', 'revisedOn', 'reviewedOn', 'locale']

/** Services that match, the most used first. */
export function readServices(cms: CmsClient, lang: LanguageTag, filters: Query = {}): Promise<ListedService[]> {
  const sort = ['popularity:asc', 'serviceCode:asc']
  return cms.all('services', { locale: lang, filters, fields, populate: { category: true }, sort })
}

/** The service with this code. Throws `PageMissing`. */
export function readService(cms: CmsClient, lang: LanguageTag, code: string): Promise<Found<Service>> {
  const populate = { ...pageParts, providerBureau: true, category: true }
  return findDocument(cms, { type: 'services', lang, filters: { serviceCode: { $eq: code } }, populate })
}
