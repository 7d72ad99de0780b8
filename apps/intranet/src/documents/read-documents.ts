import type { Section } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsList, CmsType } from '../cms-reader/cms-types.ts'
import type { Query } from '../cms-reader/query.ts'

interface Asked {
  filters: Query
  page: number
  pageSize: number
}

/** Documents of a section without their bodies, in its own order. */
export function readListed<Document extends object>(
  cms: CmsClient,
  lang: LanguageTag,
  section: Section<Document>,
  { filters, page, pageSize }: Asked,
): Promise<CmsList<Document>> {
  const answer: Promise<CmsList<unknown>> = cms.list(apiOf(section), { ...listed(section, lang), filters, pagination: { page, pageSize } })
  return answer as Promise<CmsList<Document>>
}

/** Every document of a section that matches, without bodies, in its own order. */
export function readAll<Document extends object>(
  cms: CmsClient,
  lang: LanguageTag,
  section: Section<Document>,
  filters: Query = {},
): Promise<Document[]> {
  const answer: Promise<unknown[]> = cms.all(apiOf(section), { ...listed(section, lang), filters })
  return answer as Promise<Document[]>
}

function listed({ listed: fields, related, sort }: Section<never>, lang: LanguageTag): Query {
  return { locale: lang, fields: [...fields, 'locale'], populate: Object.fromEntries(related.map((name) => [name, true])), sort }
}

/** The descriptors of @clf/content name the paths that `CmsTypes` is made of. */
function apiOf({ api }: Section<never>): CmsType {
  return api as CmsType
}
