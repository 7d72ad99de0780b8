import type { Core } from '@strapi/strapi'
import { bodyFields } from '../../bodies/check-body.ts'
import { openStates } from '../../approval/open-states.ts'
import { findDrafts } from '../../desk/find-drafts.ts'
import { readerStandings } from '../../desk/reader-standing.ts'
import { unreadWords } from '../../desk/unread-words.ts'
import { wordFields } from '../../editions/languages.ts'
import { publicTypes } from '../../editions/public-types.ts'
import { pageReportsOf } from '../../page-reports/page-reports.ts'
import { seenFirst } from '../../page-reports/refuse-unseen.ts'
import { publicIndex } from '../../versions/public-index.ts'
import { oneAtATime } from '../../versions/write-version.ts'
import { withRightFor } from '../../rest/admin-route.ts'

interface ListContext {
  params: { model: string }
  request: { query: Record<string, unknown> }
  body?: { results?: (Record<string, Record<string, unknown> | null> & { documentId?: unknown })[] }
}

interface Controller extends Record<string, unknown> {
  find: (ctx: ListContext, next: unknown) => Promise<unknown>
  publish: (ctx: unknown, next: unknown) => Promise<unknown>
  bulkPublish: (ctx: BulkContext, next: unknown) => Promise<unknown>
}

interface BulkContext {
  params: { model: string }
  request: { body?: { documentIds?: unknown } }
  state: { userAbility: { can: (action: string, subject: string) => boolean } }
}

type Manager = Record<string, unknown> & { update: (documentId: string, uid: string, options: { populate?: unknown }) => Promise<unknown> }

/** As much of a saved draft as says which one it is, of which state and whose: Strapi judges by its creator who may read the answer. */
const answerToSave = { createdBy: true }

/**
 * The lists of the content manager find documents as people name them (`desk/find-drafts.ts`), where Strapi looks in the columns of
 * one table and ours hold no words; they say what readers have of each and what is decided on it; and they leave the bodies out, which no list shows. A save is answered with the facts alone: Strapi
 * reads a document twice with all its words and relations to answer, and the form fetches it anew.
 */
export default (plugin: Core.Plugin) => {
  const given = plugin.controllers['collection-types'] as unknown as Controller | ((context: { strapi: Core.Strapi }) => Controller)
  const wrapped = ({ strapi }: { strapi: Core.Strapi }) => {
    const original = typeof given === 'function' ? given({ strapi }) : given
    return {
      ...original,
      async find(ctx: ListContext, next: unknown) {
        if (publicTypes.has(ctx.params.model)) await lookAsPeopleDo(strapi, ctx)
        const answer = await original.find(ctx, next)
        if (publicTypes.has(ctx.params.model)) await tellStanding(strapi, ctx)
        for (const row of ctx.body?.results ?? []) for (const [field] of wordFields) for (const body of bodyFields) delete row[field]?.[body]
        return answer
      },
      // Around Strapi's transaction: what is published unseen is looked at after it, and published then.
      publish: (ctx: unknown, next: unknown) =>
        seenFirst(strapi, async () => {
          await publicIndex(strapi)
          return strapi.db.transaction(async () => {
            // It saves what was sent along first, and the row of a draft is locked after what is public, by whatever way it is published.
            await oneAtATime(strapi)
            return original.publish(ctx, next)
          })
        }),
      async bulkPublish(ctx: BulkContext, next: unknown) {
        await lookAtAll(strapi, ctx)
        return seenFirst(strapi, () => original.bulkPublish(ctx, next))
      },
    }
  }
  const givenManager = plugin.services['document-manager'] as unknown as (context: { strapi: Core.Strapi }) => Manager
  const manager = (context: { strapi: Core.Strapi }): Manager => {
    const original = givenManager(context)
    return { ...original, update: (documentId, uid, options) => original.update(documentId, uid, publicTypes.has(uid) ? { ...options, populate: options.populate ?? answerToSave } : options) }
  }
  const controllers = { ...plugin.controllers, 'collection-types': wrapped, 'single-types': forSingleTypesOnly(plugin.controllers['single-types'] as unknown as Actions) }
  // Else everybody who is signed in sets how the parts of forms look, for everybody.
  const routes = withRightFor(plugin, 'PUT', '/components/:uid/configuration', 'plugin::content-manager.components.configure-layout')
  return { ...plugin, controllers, routes, services: { ...plugin.services, 'document-manager': manager } }
}

interface Actions {
  [name: string]: (ctx: ActionContext, next: unknown) => Promise<unknown>
}

interface ActionContext {
  params: { model: string }
  notFound: () => void
}

/** Strapi takes any type here: somebody who may delete would delete the first document of all, and no address would have named it. */
function forSingleTypesOnly(actions: Actions): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(actions).map(([name, act]) => [
      name,
      (ctx: ActionContext, next: unknown) => (strapi.contentTypes[ctx.params.model as keyof typeof strapi.contentTypes]?.kind === 'singleType' ? act(ctx, next) : ctx.notFound()),
    ]),
  )
}

/** All that are published at once, one after the other, so that not each of them is found unseen in turn. */
async function lookAtAll(strapi: Core.Strapi, { params: { model }, request, state }: BulkContext): Promise<void> {
  const reports = pageReportsOf(strapi)
  const ids = request.body?.documentIds
  if (!reports.isOn || !publicTypes.has(model) || !Array.isArray(ids) || !state.userAbility.can('plugin::content-manager.explorer.publish', model)) return
  for (const id of ids.filter((one) => typeof one === 'string')) {
    const subject = await reports.draftSubject(model, id)
    if (subject) await reports.lookAt(subject, 'now')
  }
}

/** Adds to each row what a reader of the list has to know of it, and no column of its table holds. */
async function tellStanding(strapi: Core.Strapi, { params: { model }, body }: ListContext): Promise<void> {
  const rows = body?.results ?? []
  const ids = rows.map(({ documentId }) => String(documentId))
  const [shown, states, unread] = await Promise.all([readerStandings(strapi, model, ids), openStates(strapi, model), unreadWords(strapi, model, ids)])
  for (const [index, row] of rows.entries()) {
    const id = ids[index] ?? ''
    row['standing'] = { shown: shown.get(id) ?? null, state: states.get(id) ?? null, unread: unread.get(id) ?? [] }
  }
}

async function lookAsPeopleDo(strapi: Core.Strapi, { params, request }: ListContext): Promise<void> {
  const { query } = request
  const typed = query['_q']
  if (typeof typed !== 'string' || typed.trim() === '') return
  const found = await findDrafts(strapi, params.model, typed)
  // The object that was parsed is kept by address: it is changed in place, and no list of ids is written into an address.
  delete query['_q']
  const asked = query['filters']
  query['filters'] = {
    $and: [
      ...(asked ? [asked] : []), // An empty list would be no condition at all.
      { documentId: { $in: found.length > 0 ? found : [''] } },
    ],
  }
}
