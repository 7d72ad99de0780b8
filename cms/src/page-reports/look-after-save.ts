import type { Core } from '@strapi/strapi'
import { publicTypes } from '../editions/public-types.ts'
import { presentActor } from '../versions/actor.ts'
import { pageReportsOf } from './page-reports.ts'
import { seenFirst } from './refuse-unseen.ts'

type Middleware = Parameters<Core.Strapi['documents']['use']>[0]

/** Acts of the document service after which a draft may be another. */
const saves: readonly string[] = ['create', 'update', 'clone', 'discardDraft']

/**
 * Document-service middleware around everything that saves and publishes: what was saved is looked at once it is committed, and what
 * somebody publishes unseen is looked at before it is done again.
 */
export function lookAfterSave(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const { uid, action, params } = context
    const reports = pageReportsOf(strapi)
    const { isMove, isSeed } = presentActor(strapi)
    if (!publicTypes.has(uid) || !reports.isOn || isMove || isSeed) return next()
    if (action === 'publish' || (params as { status?: string }).status === 'published') {
      let isAgain = false
      return seenFirst(strapi, () => {
        // The second time it goes through every middleware once more, which `next` would not.
        if (isAgain) return (strapi.documents(uid as never) as unknown as Record<string, (given: unknown) => ReturnType<Middleware>>)[action]?.(params) as ReturnType<Middleware>
        isAgain = true
        return next()
      })
    }
    const result: unknown = await next()
    const { documentId } = (result ?? {}) as { documentId?: unknown }
    if (saves.includes(action) && typeof documentId === 'string') {
      const want = () => reports.want(uid, documentId)
      if (strapi.db.inTransaction()) await strapi.db.transaction(({ onCommit }) => onCommit(want))
      else want()
    }
    return result as never
  }
}
