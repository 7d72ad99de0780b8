import type { Core } from '@strapi/strapi'
import { personOf } from '../approval/posts/posts.ts'
import { takePublication } from '../approval/take-publication.ts'
import { forgetWriters, noteWriter } from '../approval/writers.ts'
import { bodyProblems } from '../bodies/check-body.ts'
import { dayProblems } from '../writes/check-days.ts'
import { factProblems } from '../writes/check-facts.ts'
import { figureProblems } from '../writes/check-figures.ts'
import { listProblems } from '../writes/check-lists.ts'
import { relationProblems, unpublishedProblems } from '../writes/check-relations.ts'
import { textProblems } from '../writes/clean-text.ts'
import { refusal, refuseProblems } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { refuseFailing } from '../gate/refuse-failing.ts'
import { refuseUnseen } from '../page-reports/refuse-unseen.ts'
import { presentActor } from '../versions/actor.ts'
import { oneAtATime, writeVersion } from '../versions/write-version.ts'
import { publicIndex } from '../versions/public-index.ts'
import { refuseDeletion } from './deletion.ts'
import { keyProblems, lockDocument, serverFields, writeIdentity } from './identity.ts'
import { wordFields } from './languages.ts'
import { contentOf } from './public-content.ts'
import { modelOf, publicTypes } from './public-types.ts'
import type { PublicType } from './public-types.ts'
import { draftOf, factsOf } from './row.ts'
import type { Row } from './row.ts'
import { refuseStale } from './stale-save.ts'

type Middleware = Parameters<Core.Strapi['documents']['use']>[0]
type Context = Parameters<Middleware>[0]
type Next = Parameters<Middleware>[1]
type Result = Awaited<ReturnType<Middleware>>

type Written = Row & { entries?: Row[] }

interface Params {
  documentId?: string
  status?: string
  data?: Record<string, unknown>
}

/**
 * Document-service middleware of everything that is published. What is written is checked whole before the transaction ends,
 * whoever writes it and by whatever way; what is published passes the rules and is written down as a public version in the same
 * transaction.
 */
export function publishWhole(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const type = publicTypes.get(context.uid)
    const run = acts[context.action]
    if (!type || !run) return next()
    // What is public already need not be read again by the transaction. A save of a draft does not ask it.
    const isSave = context.action === 'update' && (context.params as Params).status !== 'published'
    if (!isSave && !strapi.db.inTransaction()) await publicIndex(strapi)
    return strapi.db.transaction(async () => {
      // From its first look on: what two servers read of a document while both of them publish it, neither finds again.
      if (changesWhatIsPublic(context)) await oneAtATime(strapi)
      const { documentId } = context.params as Params
      if (documentId) await lockDocument(strapi, context.uid, documentId)
      return run(strapi, type, context, next)
    })
  }
}

function changesWhatIsPublic({ action, params }: Context): boolean {
  return ['publish', 'unpublish', 'delete'].includes(action) || (params as Params).status === 'published'
}

type Run = (strapi: Core.Strapi, type: PublicType, context: Context, next: Next) => Promise<Result>

/** What is done with each act of the document service. Reading, and taking a draft back to what was published, change nothing that is checked here. */
const acts: Readonly<Partial<Record<string, Run>>> = { create: write, update: write, clone: write, publish, unpublish, delete: remove }

async function write(strapi: Core.Strapi, type: PublicType, context: Context, next: Next): Promise<Result> {
  const params = context.params as Params
  const model = modelOf(strapi, type.uid)
  refuseProblems([...textProblems(params.data), ...listProblems(params.data), ...dayProblems(params.data, model), ...figureProblems(params.data, model)])
  refuseProblems(bodyProblems(params.data ?? {}))
  if (context.action === 'update' && params.documentId) await refuseStale(strapi, type, params.documentId)
  // Strapi would publish by an inner way that nobody sees.
  const isPublished = params.status === 'published'
  context.params = { ...params, ...(isPublished && { status: 'draft' }), data: withoutServerFields(params.data) } as never
  const result = (await next()) as Written | null
  if (!result?.documentId) return result
  await noteWriter(strapi, type.uid, result.documentId, personOf(presentActor(strapi).actor))
  const written = await checkDraft(strapi, type, result.documentId, context.action !== 'update')
  if (!isPublished) return withIdentity(result, written)
  const { entries } = await strapi.documents(type.uid).publish({ documentId: result.documentId })
  return entries[0] ?? null
}

function withoutServerFields(data: Params['data']): Params['data'] {
  return data && Object.fromEntries(Object.entries(data).filter(([name]) => !(serverFields as readonly string[]).includes(name)))
}

function withIdentity(result: Written, written: Record<string, unknown>): Written {
  return result.entries ? { ...result, entries: result.entries.map((entry) => ({ ...entry, ...written })) } : { ...result, ...written }
}

async function checkDraft(strapi: Core.Strapi, type: PublicType, documentId: string, isNew: boolean): Promise<Record<string, unknown>> {
  const row = await factsOf(strapi, type.uid, documentId)
  if (!row) return {}
  const written = await writeIdentity(strapi, type, row, isNew)
  refuseProblems([...factProblems(row), ...(await relationProblems(strapi, type.uid, row))])
  return written
}

const wordless = told('Nothing was published: it has no words in any language. Write it in at least one.', '未有發布：文件沒有任何語言的文字。請至少以一種語言撰寫。')

async function publish(strapi: Core.Strapi, type: PublicType, context: Context, next: Next): Promise<Result> {
  const { documentId = '' } = context.params as Params
  const row = await draftOf(strapi, type.uid, documentId)
  if (!row) return next()
  await refuseUnpublishable(strapi, type, row)
  const content = await contentOf(strapi, type.uid, row)
  const page = await refuseUnseen(strapi, type.uid, documentId, content)
  const { isMove, isDecided } = presentActor(strapi)
  const withdrawal = isMove || isDecided ? null : await takePublication(strapi, type.uid, row, content)
  const result = await next()
  await writeVersion(strapi, { type: type.uid, document: documentId, act: 'publish', content, page })
  if (withdrawal) await writeVersion(strapi, { type: type.uid, document: documentId, act: 'withdraw', withdrawal })
  await forgetWriters(strapi, type.uid, documentId)
  return result
}

/**
 * Refuses a draft that could not become public as it is, whoever approves it.
 *
 * @throws ValidationError with everything that keeps it from readers
 */
export async function refuseUnpublishable(strapi: Core.Strapi, type: PublicType, row: Row): Promise<void> {
  await writeIdentity(strapi, type, row)
  if (!wordFields.some(([field]) => row[field])) throw refusal(wordless)
  refuseProblems([
    ...keyProblems(type, row),
    ...factProblems(row),
    ...bodyProblems(row, 'to publish'),
    ...(await relationProblems(strapi, type.uid, row)),
    ...(await unpublishedProblems(strapi, type.uid, row)),
  ])
  // What was public before this house had rules is moved into it as it was.
  if (!presentActor(strapi).isMove) await refuseFailing(strapi, type.uid, row)
}

/** Takes a document away from readers at once, in all its languages. What was public stays written down. */
async function unpublish(strapi: Core.Strapi, type: PublicType, context: Context, next: Next): Promise<Result> {
  const { documentId = '' } = context.params as Params
  await refuseDeletion(strapi, type, documentId, 'unpublished')
  const result = await next()
  if ((await publicIndex(strapi)).get(type.uid)?.has(documentId)) await writeVersion(strapi, { type: type.uid, document: documentId, act: 'remove' })
  return result
}

async function remove(strapi: Core.Strapi, type: PublicType, context: Context, next: Next): Promise<Result> {
  const { documentId = '' } = context.params as Params
  await refuseDeletion(strapi, type, documentId, 'deleted')
  return next()
}
