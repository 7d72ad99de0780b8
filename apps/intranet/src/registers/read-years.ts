import type { Kind } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsType } from '../cms-reader/cms-types.ts'

/** Years from the last that has a document to the first; none when there is no document. */
export async function readYears(cms: CmsClient, lang: LanguageTag, kind: Kind, field: string): Promise<number[]> {
  const [first, last] = await Promise.all([edgeYear(cms, lang, kind, field, 'asc'), edgeYear(cms, lang, kind, field, 'desc')])
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}

async function edgeYear(cms: CmsClient, lang: LanguageTag, kind: Kind, field: string, order: 'asc' | 'desc'): Promise<number | undefined> {
  const query = { locale: lang, fields: [field], sort: [`${field}:${order}`], pagination: { page: 1, pageSize: 1 } }
  const [document] = (await cms.list(kind.api as CmsType, query)).documents
  return document && Number((document as unknown as Record<string, unknown>)[field])
}
