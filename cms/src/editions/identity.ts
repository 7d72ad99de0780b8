import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { relatedIn } from '../writes/check-relations.ts'
import type { Problem } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { hasEditions, modelOf } from './public-types.ts'
import type { PublicType } from './public-types.ts'
import { titleOf } from './title.ts'
import type { Row } from './row.ts'

/** Another document has this key. `details.errors` points at the field. */
export class KeyTaken extends errors.ValidationError {}

/** Fields that the server writes, whatever a writer sends. */
export const serverFields = ['work', 'edition', 'reference'] as const

/**
 * Writes what the server says of a draft: which work it is an edition of, which one, and its reference. Refuses a key that
 * another document has, drafts included.
 *
 * @param isNew whether the draft was just made: a copy bears the number of what it was copied from
 *
 * @throws {@link KeyTaken}, a ValidationError that names the other document.
 */
export async function writeIdentity(strapi: Core.Strapi, type: PublicType, row: Row, isNew = false): Promise<Record<string, unknown>> {
  const model = modelOf(strapi, type.uid)
  const written: Record<string, unknown> = {}
  if (hasEditions(model)) Object.assign(written, await editionOf(strapi, type, row, isNew))
  if ('reference' in model.attributes) written['reference'] = await referenceOf(strapi, row)
  if (Object.entries(written).some(([name, value]) => row[name] !== value)) {
    // Its moment stays that of the writer's save, which they are told as the state to go on from.
    await strapi.db.query(type.uid).updateMany({ where: { id: row.id }, data: { ...written, updatedAt: row.updatedAt } as never })
    Object.assign(row, written)
  }
  for (const key of type.keys) await refuseTaken(strapi, type, row, key)
  return written
}

/** An edition stays what it is; a new one follows its predecessor, or is the first of a work of its own. */
async function editionOf(strapi: Core.Strapi, type: PublicType, row: Row, isNew: boolean): Promise<{ work: string; edition: number }> {
  const [previous] = relatedIn(row, 'previous')
  const before: { documentId: string; work: string | null } | null = previous
    ? await strapi.db.query(type.uid).findOne({ where: { documentId: previous.documentId }, select: ['documentId', 'work'] as never })
    : null
  const work = before ? (before.work ?? before.documentId) : row.documentId
  if (!isNew && row['work'] === work && typeof row['edition'] === 'number') return { work, edition: row['edition'] }
  await lock(strapi, `${type.uid} ${work}`)
  const [last]: { edition: number | null }[] = await strapi.db.query(type.uid).findMany({
    where: { work, documentId: { $ne: row.documentId } } as never,
    select: ['edition'] as never,
    orderBy: { edition: 'desc' },
    limit: 1,
  })
  return { work, edition: (last?.edition ?? 0) + 1 }
}

async function referenceOf(strapi: Core.Strapi, row: Row): Promise<string | null> {
  const { number, year } = row
  if (typeof number !== 'number' || typeof year !== 'number') return null
  const code = await seriesOf(strapi, row)
  return code === null ? null : `${code}/${number}-${year}`
}

/** Code of the series of a circular, null without one. */
export async function seriesOf(strapi: Core.Strapi, row: Row): Promise<string | null> {
  const [series] = relatedIn(row, 'series')
  if (!series) return null
  const term: { code: string } | null = await strapi.db.query('api::taxonomy-term.taxonomy-term').findOne({ where: { documentId: series.documentId }, select: ['code'] })
  return term?.code ?? null
}

async function refuseTaken(strapi: Core.Strapi, type: PublicType, row: Row, key: readonly string[]): Promise<void> {
  const values = Object.fromEntries(key.map((field) => [field, row[field] ?? null]))
  if (Object.values(values).some((value) => value === null || value === '')) return
  const words = key.map((field) => String(values[field])).join('/')
  await lock(strapi, `${type.uid} ${key.join('/')} ${words}`)
  const { attributes, info } = modelOf(strapi, type.uid)
  const isOther = 'work' in attributes && typeof row['work'] === 'string' ? { $or: [{ work: { $ne: row['work'] } }, { work: { $null: true } }] } : {}
  const other: Row | null = await strapi.db.query(type.uid).findOne({ where: { ...values, documentId: { $ne: row.documentId }, ...isOther } as never, populate: ['en', 'tc', 'sc'] as never })
  if (!other) return
  const field = key.at(-1) === 'reference' ? 'number' : key.at(-1)
  const title = titleOf(other)
  const taken = told(
    `${words} exists already: “${title}” (document ${other.documentId}). Open that ${info.displayName.toLowerCase()}, or give this one another ${field}.`,
    `${words} 已經存在：「${title}」（${other.documentId}）。請開啟該文件，或改用另一個編號或名稱。`,
  )
  throw new KeyTaken(taken.message, { document: other.documentId, errors: [{ path: [field], ...taken, name: 'ValidationError' }] })
}

/** What a document lacks by which readers would find it. */
export function keyProblems(type: PublicType, row: Row): Problem[] {
  const missing = [...new Set(type.keys.flat())].filter((field) => row[field] === null || row[field] === undefined || row[field] === '')
  return missing.map((field) =>
    field === 'reference'
      ? {
        path: [relatedIn(row, 'series').length === 0 ? 'series' : 'number'],
        ...told(
          'Without a series, a number and a year it has no reference, and nobody finds it. Choose the series and give both.',
          '沒有系列、編號及年份就沒有參考編號，讀者無法找到文件。請選擇系列並填寫編號及年份。',
        ),
      }
      : { path: [field], ...told(`Without ${field} nobody finds it. Give one.`, '讀者須憑此欄找到文件，請填寫。') }
  )
}

/** On PostgreSQL, where a save writes the row first and a publication asks for its number first, one waits for the other, and not both. */
export async function lockDocument(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await lock(strapi, `document ${uid} ${documentId}`)
}

/** On PostgreSQL two transactions could both find the key free; the lock makes the second one wait. */
async function lock(strapi: Core.Strapi, key: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return
  await strapi.db.transaction(({ trx }) => trx.raw('select pg_advisory_xact_lock(hashtext(?))', [key]))
}
