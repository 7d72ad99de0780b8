import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { contentOf } from './public-content.ts'
import type { PublicType } from './public-types.ts'
import { draftOf } from './row.ts'
import type { Row } from './row.ts'
import { told } from '../writes/told.ts'
import type { Sentence } from '../writes/told.ts'

/** Somebody else saved meanwhile. It bears the name by which Strapi's form keeps what was typed; see `middlewares/stale-save.ts` for its status. */
class StaleSave extends errors.ValidationError<string, StaleDetails> {}

interface StaleDetails {
  /** HTTP status of the answer. */
  status: 409
  /** Who saved, and when. */
  savedBy: string
  savedAt: string
  /** Fields that are stored otherwise than this save would have them. */
  differences: { path: string[]; stored: unknown; yours: unknown }[]
  words: Sentence
}

interface Saver {
  firstname: string | null
  lastname: string | null
  username: string | null
}

interface Sent {
  method: string
  path: string
  header: Record<string, string | undefined>
  body?: Record<string, unknown>
}

/**
 * Refuses a save of the admin that was made from an older state of the draft. The form sends back the `updatedAt` that it was
 * opened with; others send it as `X-Base-Updated-At`. A save that tells no state is not one of the form.
 *
 * @throws {@link StaleSave} that says who saved when, and what differs
 */
export async function refuseStale(strapi: Core.Strapi, { uid }: PublicType, documentId: string): Promise<void> {
  const sent = strapi.requestContext.get()?.request as Sent | undefined
  if (!sent?.path.startsWith(`/content-manager/collection-types/${uid}/${documentId}`)) return
  const base = sent.header['x-base-updated-at'] ?? sent.body?.['updatedAt']
  if (typeof base !== 'string' || Number.isNaN(Date.parse(base))) return
  await lockDraft(strapi, uid, documentId)
  const state: Pick<Row, 'updatedAt'> | null = await strapi.db.query(uid).findOne({ where: { documentId, publishedAt: null } as never, select: ['updatedAt'] as never, orderBy: { id: 'asc' } })
  if (!state || new Date(state.updatedAt).getTime() === Date.parse(base)) return
  // What is stored is read whole only to say how it differs.
  const stored = await draftOf(strapi, uid, documentId)
  if (!stored) return
  const { savedBy } = await saverOf(strapi, uid, stored.id)
  const savedAt = new Date(stored.updatedAt).toISOString()
  const { facts, words } = await contentOf(strapi, uid, stored)
  const differences = differencesOf({ ...facts, ...words }, sent.body ?? {})
  const names = differences.map(({ path }) => path.join('.')).join(', ')
  const message = `Not saved: ${savedBy} saved this document at ${inHongKong(savedAt)}, after you opened it${
    names ? `, and has other words in ${names}` : ''
  }. Nothing you typed is lost. Copy what you need, open the document again and put it in.`
  throw new StaleSave(message, { status: 409, savedBy, savedAt, differences, words: wordsOf(message, savedBy, savedAt) })
}

/** On PostgreSQL two saves could both find the state that they were made from; the second one waits for the first. */
async function lockDraft(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return
  const { tableName } = strapi.db.metadata.get(uid)
  await strapi.db.transaction(({ trx }) => trx(tableName).where({ document_id: documentId }).whereNull('published_at').select('id').forUpdate())
}

function wordsOf(message: string, savedBy: string, savedAt: string): Sentence {
  const at = new Intl.DateTimeFormat('zh-HK', { timeZone: 'Asia/Hong_Kong', dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(savedAt))
  return told(message, `未有儲存：${savedBy} 於 ${at} 儲存了此文件，時間在你開啟之後。你輸入的內容並沒有遺失。`).words
}

async function saverOf(strapi: Core.Strapi, uid: string, id: number): Promise<{ savedBy: string }> {
  const row: { updatedBy: Saver | null } | null = await strapi.db.query(uid as never).findOne({ where: { id }, populate: { updatedBy: { select: ['firstname', 'lastname', 'username'] } } } as never)
  const saver = row?.updatedBy
  const name = saver ? [saver.firstname, saver.lastname].filter(Boolean).join(' ') || saver.username : null
  return { savedBy: name ?? 'somebody else' }
}

function inHongKong(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Hong_Kong', dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant))
}

/** Only what the form sends as plain values and words: a relation is sent as a change and cannot differ. */
function differencesOf(stored: Record<string, unknown>, sent: Record<string, unknown>, path: string[] = []): StaleDetails['differences'] {
  return Object.entries(stored).flatMap(([name, value]) => {
    const yours = sent[name]
    if (yours === undefined) return []
    if (isObject(value) && isObject(yours) && !('connect' in yours)) return differencesOf(value, yours, [...path, name])
    if (isObject(yours) || Array.isArray(value) !== Array.isArray(yours)) return []
    return JSON.stringify(value) === JSON.stringify(yours) ? [] : [{ path: [...path, name], stored: value, yours }]
  })
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
