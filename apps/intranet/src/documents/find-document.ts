import { PageMissing } from '@clf/app-shell'
import type { Kind, PageDocument } from '@clf/content'
import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsType, Localizations } from '../cms-reader/cms-types.ts'
import { localesOnly, pageParts } from '../cms-reader/populate.ts'
import type { Query } from '../cms-reader/query.ts'

export interface Found {
  document: PageDocument
  /** Languages the document is published in. */
  languages: readonly LanguageTag[]
}

/** The document of a kind with this key, with everything its page prints. Throws `PageMissing`, with the languages it does exist in. */
export async function findDocument(cms: CmsClient, lang: LanguageTag, kind: Kind, key: string): Promise<Found> {
  const filters = { [kind.key]: { $eq: key } }
  const populate = { ...pageParts, ...ownParts(kind), localizations: localesOnly }
  const { documents } = await cms.list(kind.api as CmsType, { locale: lang, filters, populate, pagination: { pageSize: 1 } })
  const document = documents[0] as (PageDocument & Localizations) | undefined
  if (!document) throw new PageMissing(await languagesOf(cms, kind, filters))
  return { document, languages: inOrder([lang, ...(document.localizations?.map(({ locale }) => locale) ?? languageTags)]) }
}

function ownParts({ page, listed }: Kind): Query {
  const own = Object.entries(page.populate).map(([name, wanted]) => [name, wanted === true ? true : { fields: wanted }] as const)
  return { ...Object.fromEntries(own), ...(page.hasChain && chainParts(listed)) }
}

/** So many documents are shown one after the other, before and after a document. */
const longestChain = 3

/** What came before and after a document, each with what its entry in a list needs. */
function chainParts(listed: readonly string[]): Query {
  const chain = (name: string, length: number): Query => ({ fields: listed, ...(length > 1 && { populate: { [name]: chain(name, length - 1) } }) })
  return { supersedes: chain('supersedes', longestChain), supersededBy: chain('supersededBy', longestChain), toBeSupersededBy: chain('toBeSupersededBy', 1) }
}

async function languagesOf(cms: CmsClient, kind: Kind, filters: Query): Promise<LanguageTag[]> {
  const query = { filters, fields: ['documentId', 'locale'], pagination: { pageSize: 1 } }
  const answers = await Promise.all(languageTags.map((locale) => cms.list(kind.api as CmsType, { locale, ...query })))
  return languageTags.filter((_, index) => (answers[index]?.total ?? 0) > 0)
}

function inOrder(languages: LanguageTag[]): LanguageTag[] {
  return languageTags.filter((tag) => languages.includes(tag))
}
