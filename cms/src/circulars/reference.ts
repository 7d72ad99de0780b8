import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'

const uid = 'api::circular.circular'
const writing = new Set<string>(['create', 'update', 'clone'])

/** Another circular has this series, number and year. `details.errors` points at the number field. */
export class ReferenceTaken extends errors.ValidationError {}

interface Key {
  series: string
  number: number
  year: number
}

interface Stored extends Key {
  documentId: string
  title: string
}

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx']

type Context = Parameters<Parameters<Core.Strapi['documents']['use']>[0]>[0]

/**
 * Document-service middleware. Writes `reference` (`series/number-year`) on every write of a circular and refuses a
 * second circular with the same reference, drafts included.
 *
 * @throws {@link ReferenceTaken}, a ValidationError that names the existing document.
 */
export function writeReference(strapi: Core.Strapi): Parameters<Core.Strapi['documents']['use']>[0] {
  return async (context, next) => {
    if (context.uid !== uid || !writing.has(context.action)) return next()
    return strapi.db.transaction(async ({ trx }) => {
      await setReference(strapi, trx, context)
      return next()
    })
  }
}

async function setReference(strapi: Core.Strapi, transaction: Transaction, context: Context): Promise<void> {
  const params = context.params as { documentId?: string; locale?: string; data?: Partial<Key> & { documentId?: string; reference?: string } }
  const stored = params.documentId ? await findStored(strapi, params.documentId) : null
  const key = mergeKey(stored, params.data ?? {})
  if (!key) return
  const reference = `${key.series}/${key.number}-${key.year}`
  await lock(strapi, transaction, reference)
  await refuseSecond(strapi, reference, context.action === 'clone' ? undefined : params.documentId)
  params.data = { ...params.data, reference }
}

function mergeKey(stored: Key | null, data: Partial<Key>): Key | null {
  const series = data.series ?? stored?.series
  const number = data.number ?? stored?.number
  const year = data.year ?? stored?.year
  return series == null || number == null || year == null ? null : { series, number, year }
}

function findStored(strapi: Core.Strapi, documentId: string): Promise<Stored | null> {
  return strapi.db.query(uid).findOne({ where: { documentId, publishedAt: null }, select: ['series', 'number', 'year'] })
}

/** On PostgreSQL two transactions could both find the reference free; the lock makes the second one wait. */
async function lock(strapi: Core.Strapi, transaction: Transaction, reference: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return
  await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [reference])
}

async function refuseSecond(strapi: Core.Strapi, reference: string, documentId: string | undefined): Promise<void> {
  const other: Stored | null = await strapi.db.query(uid).findOne({
    where: { reference, ...(documentId && { documentId: { $ne: documentId } }) },
    select: ['documentId', 'title', 'series', 'number', 'year'],
  })
  if (!other) return
  const message = `${reference} exists already: “${other.title}” (document ${other.documentId}). Open that circular, or give this one another number.`
  throw new ReferenceTaken(message, { errors: [{ path: ['number'], message, name: 'ValidationError' }] })
}
