import { allKinds } from '@clf/content'
import { hongKongDay } from '@clf/text'
import type { LanguagePath } from '@clf/text'
import type { Core, UID } from '@strapi/strapi'
import { awaitingOf } from '../approval/awaiting.ts'
import { publicTypes } from '../editions/public-types.ts'
import { publicIndex } from '../versions/public-index.ts'
import { intranetAddress } from '../preview/intranet-address.ts'
import { choicesOf } from './choices.ts'
import type { Choice } from './choices.ts'

/** A document of the home page of the desk. */
interface HomeEntry extends Choice {
  uid: string
  /** Instant of its last save. */
  savedAt: string
  reviewBy: string | null
}

/** A document that waits for a step of the person. */
interface AwaitingEntry extends Choice {
  uid: string
  state: string
  dueAt: string | null
}

interface Home {
  /** What waits for a step of the person, the most urgent first. */
  awaiting: AwaitingEntry[]
  /** Drafts that differ from what is public, or that are not public yet; the last saved first. */
  drafts: HomeEntry[]
  /** Public documents whose review is due in thirty days or was due before. */
  due: HomeEntry[]
  /** The help for editors on the intranet, by language; null while nobody has said where the intranet is. */
  help: Record<LanguagePath, string> | null
}

const most = 10
const mostAwaiting = 50
const ahead = 30

interface Row {
  documentId: string
  updatedAt: string
  reviewBy?: string | null
}

/** What somebody who may read these types has to do today. */
export async function homeOf(strapi: Core.Strapi, person: string, mayRead: (uid: string) => boolean): Promise<Home> {
  const uids = allKinds.map(({ name }) => `api::${name}.${name}`).filter((uid) => publicTypes.has(uid) && mayRead(uid))
  const index = await publicIndex(strapi)
  const drafts: HomeEntry[] = []
  const due: HomeEntry[] = []
  const until = hongKongDay(new Date(Date.now() + ahead * 86_400_000))
  for (const uid of uids) {
    const editions = index.get(uid)
    const select = ['id', 'documentId', 'updatedAt', 'reviewBy']
    const last: Row[] = await strapi.db.query(uid as UID.CollectionType).findMany({ where: { publishedAt: null }, select, orderBy: { updatedAt: 'desc' }, limit: 50 } as never)
    const soon: Row[] = await strapi.db.query(uid as UID.CollectionType).findMany({ where: { publishedAt: null, reviewBy: { $lte: until } }, select, orderBy: { reviewBy: 'asc' }, limit: 50 } as never)
    drafts.push(...(await entriesOf(strapi, uid, last.filter(({ documentId, updatedAt }) => isOpen(editions?.get(documentId)?.publishedAt, updatedAt)).slice(0, most))))
    due.push(...(await entriesOf(strapi, uid, soon.filter(({ documentId }) => editions?.has(documentId)).slice(0, most))))
  }
  return {
    awaiting: await awaitingEntries(strapi, person, mayRead),
    drafts: drafts.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)).slice(0, most),
    due: due.toSorted((a, b) => (a.reviewBy ?? '').localeCompare(b.reviewBy ?? '')).slice(0, most),
    help: helpPages(),
  }
}

async function awaitingEntries(strapi: Core.Strapi, person: string, mayRead: (uid: string) => boolean): Promise<AwaitingEntry[]> {
  const waiting = (await awaitingOf(strapi, person)).filter(({ uid }) => publicTypes.has(uid) && mayRead(uid))
  const choices = new Map<string, Choice>()
  for (const [uid, ofType] of Map.groupBy(waiting, (one) => one.uid)) {
    for (const choice of await choicesOf(strapi, uid, { documentId: { $in: ofType.map(({ documentId }) => documentId) } })) choices.set(choice.documentId, choice)
  }
  // What was deleted meanwhile waits for nobody.
  return waiting.flatMap(({ documentId, ...one }) => {
    const choice = choices.get(documentId)
    return choice ? [{ ...choice, ...one }] : []
  }).slice(0, mostAwaiting)
}

function helpPages(): Home['help'] {
  const intranet = intranetAddress()
  if (intranet === '') return null
  const page = (language: LanguagePath) => `${intranet}/${language}/writing-help`
  return { en: page('en'), tc: page('tc'), sc: page('sc') }
}

/** A draft is open when it was saved after it was published; publishing itself saves it a moment before or after. */
function isOpen(publishedAt: string | undefined, savedAt: string): boolean {
  return publishedAt === undefined || new Date(savedAt).getTime() - new Date(publishedAt).getTime() > 1000
}

async function entriesOf(strapi: Core.Strapi, uid: string, rows: readonly Row[]): Promise<HomeEntry[]> {
  const choices = new Map((await choicesOf(strapi, uid, { documentId: { $in: rows.map(({ documentId }) => documentId) } })).map((choice) => [choice.documentId, choice]))
  return rows.flatMap(({ documentId, updatedAt, reviewBy }) => {
    const choice = choices.get(documentId)
    return choice ? [{ ...choice, uid, savedAt: new Date(updatedAt).toISOString(), reviewBy: reviewBy ?? null }] : []
  })
}
