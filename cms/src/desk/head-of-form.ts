import { effectiveDay } from '@clf/content/in-force'
import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { wordFields } from '../editions/languages.ts'
import { pagePath } from '../editions/page-path.ts'
import { hasEditions, modelOf } from '../editions/public-types.ts'
import { draftOf } from '../editions/row.ts'
import { intranetAddress } from '../preview/intranet-address.ts'
import { publicIndex } from '../versions/public-index.ts'
import type { PublicEdition } from '../versions/public-index.ts'
import { relatedIn } from '../writes/check-relations.ts'
import { choicesOf } from './choices.ts'
import type { Choice } from './choices.ts'
import { citedAs, namesOfSeries } from './cited-as.ts'
import type { Names } from './names.ts'
import { readerStanding } from './reader-standing.ts'
import type { ReaderStanding } from './reader-standing.ts'
import { isOlderThanSource } from './simplify-words.ts'

/** What stands above the form of a document: where readers find it, and what it takes the place of. */
export interface HeadOfForm {
  /** How the draft is cited, by language; empty without series, number and year. */
  citation: Names
  /** Null while nothing of it is public. */
  published:
    | (ReaderStanding & {
      at: string
      /** The day from which this edition holds. */
      from: string
      withdrawnOn: string | null
      /** Addresses of the page, by language; empty for what has no page of its own. */
      pages: Partial<Record<LanguagePath, string>>
    })
    | null
  /** Other editions of the same document. */
  editions: Choice[]
  supersedes: Choice[]
  supersededBy: Choice[]
  /** Whether its Simplified words were made from other Traditional words than it has now. */
  isSimplifiedOld: boolean
  /** What its relations hold, by field. */
  relations: Record<string, string[]>
}

export async function headOfForm(strapi: Core.Strapi, uid: string, documentId: string): Promise<HeadOfForm | null> {
  const row = await draftOf(strapi, uid, documentId)
  if (!row) return null
  const model = modelOf(strapi, uid)
  const related = Object.entries(model.attributes).filter(([, { type, target }]) => type === 'relation' && target?.startsWith('api::'))
  const relations = Object.fromEntries(related.map(([name]) => [name, relatedIn(row, name).map((one) => one.documentId)]))
  const isOfEditions = hasEditions(model)
  const among = async (where: object) => (isOfEditions ? choicesOf(strapi, uid, where) : [])
  return {
    citation: citedAs({ ...row, series: relatedIn(row, 'series')[0] }, await namesOfSeries(strapi)),
    published: await publishedOf(strapi, uid, documentId),
    editions: row['work'] ? await among({ work: row['work'], documentId: { $ne: documentId } }) : [],
    supersedes: await among({ documentId: { $in: relations['supersedes'] ?? [] } }),
    supersededBy: 'supersedes' in model.attributes ? await among({ supersedes: { documentId } }) : [],
    isSimplifiedOld: isOlderThanSource(uid, row['tc'] as Record<string, unknown> | null, row['sc'] as Record<string, unknown> | null),
    relations,
  }
}

async function publishedOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<HeadOfForm['published']> {
  const editions = (await publicIndex(strapi)).get(uid)
  const edition = editions?.get(documentId)
  if (!editions || !edition) return null
  return {
    at: edition.publishedAt,
    ...readerStanding(editions, edition),
    from: effectiveDay(edition),
    withdrawnOn: edition.withdrawal?.on ?? null,
    pages: pagesOf(uid, edition),
  }
}

function pagesOf(uid: string, { content }: PublicEdition): Partial<Record<LanguagePath, string>> {
  const path = pagePath(uid, content.facts)
  if (path === null) return {}
  return Object.fromEntries(wordFields.filter(([field]) => content.words[field]).map(([field]) => [field, `${intranetAddress()}/${field}${path}`]))
}
