import { PageMissing } from '@clf/app-shell'
import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsTypes, Localizations } from '../cms-reader/cms-types.ts'
import { localesOnly } from '../cms-reader/populate.ts'
import type { Query } from '../cms-reader/query.ts'

type PageType = 'circulars' | 'guidelines' | 'best-practices' | 'services'

export interface Found<Document> {
  document: Document
  /** Languages the document is published in. */
  languages: readonly LanguageTag[]
}

export interface Wanted<Type extends PageType> {
  type: Type
  lang: LanguageTag
  filters: Query
  populate: Query
}

/** The one document that matches. Throws `PageMissing`, with the languages it does exist in. */
export async function findDocument<Type extends PageType>(
  cms: CmsClient,
  { type, lang, filters, populate }: Wanted<Type>,
): Promise<Found<CmsTypes[Type]>> {
  const query = { locale: lang, filters, populate: { ...populate, localizations: localesOnly }, pagination: { pageSize: 1 } }
  const { documents } = await cms.list(type, query)
  const document: (CmsTypes[Type] & Localizations) | undefined = documents[0]
  if (!document) throw new PageMissing(await languagesOf(cms, type, filters))
  return { document, languages: inOrder([lang, ...(document.localizations?.map(({ locale }) => locale) ?? languageTags)]) }
}

async function languagesOf(cms: CmsClient, type: PageType, filters: Query): Promise<LanguageTag[]> {
  const query = { filters, fields: ['documentId', 'locale'], pagination: { pageSize: 1 } }
  const answers = await Promise.all(languageTags.map((locale) => cms.list(type, { locale, ...query })))
  return languageTags.filter((_, index) => (answers[index]?.total ?? 0) > 0)
}

function inOrder(languages: LanguageTag[]): LanguageTag[] {
  return languageTags.filter((tag) => languages.includes(tag))
}
