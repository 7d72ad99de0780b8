import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { impactOf } from '../desk/impact.ts'
import { draftFor } from '../editions/draft-for.ts'
import { presentActor } from '../versions/actor.ts'
import { setSchedule, takeScheduleBack } from '../schedule/take-schedule.ts'
import { personOf } from './posts/posts.ts'
import { standingOf } from './standing.ts'
import { steps, takeStep } from './take-step.ts'
import type { Step } from './take-step.ts'

interface Context {
  params: { model: string; id: string }
  request: { body: unknown }
  state: { userAbility: unknown }
  body: unknown
}

/** Whoever submits or takes back is one who may write it; who may decide the directory says. */
const writing: readonly Step[] = ['submit', 'recall']

/** The instant at which it is published by itself. */
const schedules = { schedule: setSchedule, unschedule: takeScheduleBack } as const

/** Adds the steps in the way of a document, and where it stands, for whoever may read it. */
export function addApprovalRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/editions',
    routes: [
      route('GET', '/:model/:id/standing', 'read', async (ctx) => {
        const { documentId } = await draftFor(strapi, ctx, 'read')
        ctx.body = { data: await standing(ctx, documentId) }
      }),
      route('GET', '/:model/:id/impact', 'read', async (ctx) => {
        const { documentId } = await draftFor(strapi, ctx, 'read')
        ctx.body = { data: await impactOf(strapi, ctx.params.model, documentId) }
      }),
      ...steps.map((step) =>
        route('POST', `/:model/:id/actions/${step}`, step === 'emergency' ? 'publish' : 'read', async (ctx) => {
          const { documentId } = await draftFor(strapi, ctx, writing.includes(step) ? 'update' : 'read')
          await takeStep(strapi, step, { uid: ctx.params.model, documentId, person: personOf(presentActor(strapi).actor) }, ctx.request.body)
          ctx.body = { data: await standing(ctx, documentId) }
        })
      ),
      ...Object.entries(schedules).map(([action, take]) =>
        route('POST', `/:model/:id/actions/${action}`, 'publish', async (ctx) => {
          const { documentId } = await draftFor(strapi, ctx, 'read')
          await take(strapi, { uid: ctx.params.model, documentId, person: personOf(presentActor(strapi).actor) }, ctx.request.body)
          ctx.body = { data: await standing(ctx, documentId) }
        })
      ),
    ],
  } as never)

  async function standing({ params: { model } }: Context, documentId: string) {
    const found = await standingOf(strapi, model, documentId, personOf(presentActor(strapi).actor))
    if (!found) throw new errors.NotFoundError('There is no such document.')
    return found
  }
}

function route(method: 'GET' | 'POST', path: string, permission: 'read' | 'publish', handler: (ctx: Context) => Promise<void>) {
  const policies = ['admin::isAuthenticatedAdmin', { name: 'plugin::content-manager.hasPermissions', config: { actions: [`plugin::content-manager.explorer.${permission}`] } }]
  return { method, path, handler, info: { type: 'admin', pluginName: 'editions' }, config: { policies } }
}
