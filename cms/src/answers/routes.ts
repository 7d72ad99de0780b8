import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { z } from 'zod'
import { draftFor } from '../editions/draft-for.ts'
import { presentActor } from '../versions/actor.ts'
import { answersOf, storeAnswer } from './answer-table.ts'

interface Context {
  params: { model: string; id: string }
  request: { body: unknown }
  state: { userAbility: unknown }
  body: unknown
  status: number
}

const name = z.string().regex(/^[a-z0-9-]{1,80}$/)
const posted = z.strictObject({ rule: name, reason: name, content: z.string().regex(/^[0-9a-f]{64}$/), isRight: z.boolean() })

/** Adds what people answer where no machine can tell: read by whoever may read the document, and given by whoever may write it. */
export function addAnswerRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/desk',
    routes: [
      route('GET', 'read', async (ctx) => {
        ctx.body = { data: await answersOf(strapi, askedOf(ctx, await draftFor(strapi, ctx, 'read'))) }
      }),
      route('POST', 'update', async (ctx) => {
        const draft = await draftFor(strapi, ctx, 'update')
        const given = posted.safeParse(ctx.request.body)
        if (!given.success) throw new errors.ValidationError('Send “rule” and “reason” of the question, “content”, its SHA-256 in hexadecimal, and “isRight”, true or false.')
        const { actor, at } = presentActor(strapi)
        const asked = askedOf(ctx, draft)
        await storeAnswer(strapi, asked, { ...given.data, by: actor, at })
        ctx.body = { data: await answersOf(strapi, asked) }
        ctx.status = 201
      }),
    ],
  } as never)
}

const askedOf = ({ params }: Context, { documentId, work }: Awaited<ReturnType<typeof draftFor>>) => ({ type: params.model, work: work ?? documentId })

function route(method: 'GET' | 'POST', permission: string, handler: (ctx: Context) => Promise<void>) {
  const policies = ['admin::isAuthenticatedAdmin', { name: 'plugin::content-manager.hasPermissions', config: { actions: [`plugin::content-manager.explorer.${permission}`] } }]
  return { method, path: '/:model/:id/answers', handler, info: { type: 'admin', pluginName: 'desk' }, config: { policies } }
}
