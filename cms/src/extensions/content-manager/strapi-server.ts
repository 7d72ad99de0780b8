import type { Core } from '@strapi/strapi'
import { bodyFields } from '../../bodies/check-body.ts'
import { findDrafts } from '../../desk/find-drafts.ts'
import { wordFields } from '../../editions/languages.ts'
import { publicTypes } from '../../editions/public-types.ts'

interface ListContext {
  params: { model: string }
  request: { query: Record<string, unknown> }
  body?: { results?: Record<string, Record<string, unknown> | null>[] }
}

interface Controller extends Record<string, unknown> {
  find: (ctx: ListContext, next: unknown) => Promise<unknown>
}

/**
 * The lists of the content manager find documents as people name them (`desk/find-drafts.ts`), where Strapi looks in the columns of
 * one table and ours hold no words; and they leave the bodies out, which no list shows.
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
        for (const row of ctx.body?.results ?? []) for (const [field] of wordFields) for (const body of bodyFields) delete row[field]?.[body]
        return answer
      },
    }
  }
  return { ...plugin, controllers: { ...plugin.controllers, 'collection-types': wrapped } }
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
