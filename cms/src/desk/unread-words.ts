import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { wordFields } from '../editions/languages.ts'
import { modelOf } from '../editions/public-types.ts'

type Row = { documentId: string } & Partial<Record<LanguagePath, { translation?: { state: string } | null } | null>>

/** Languages of drafts whose words were converted and that nobody has read since, by `documentId`. */
export async function unreadWords(strapi: Core.Strapi, uid: string, documentIds: readonly string[]): Promise<Map<string, LanguagePath[]>> {
  const { attributes } = modelOf(strapi, uid)
  const translated = wordFields.map(([field]) => field).filter((field) => {
    const component = attributes[field]?.component
    return component !== undefined && 'translation' in modelOf(strapi, component).attributes
  })
  if (translated.length === 0 || documentIds.length === 0) return new Map()
  const populate = Object.fromEntries(translated.map((field) => [field, { select: ['id'], populate: { translation: { select: ['id', 'state'] } } }]))
  const where = { publishedAt: null, documentId: { $in: documentIds } }
  const rows: Row[] = await strapi.db.query(uid as never).findMany({ where, select: ['id', 'documentId'], populate } as never)
  return new Map(rows.map((row) => [row.documentId, translated.filter((field) => row[field]?.translation?.state === 'converted')]))
}
