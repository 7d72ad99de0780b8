import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { refuseOthers } from '../approval/refuse-others.ts'
import { nextEdition, restore, withdraw } from './acts.ts'
import { linksTo } from './deletion.ts'
import { draftFor } from './draft-for.ts'
import { compareVersions, pastVersions, takeUpVersion } from './past-versions.ts'

interface Context {
  params: { model: string; id: string; before?: string; after?: string }
  request: { body: unknown }
  state: { userAbility: unknown }
  body: unknown
  status: number
}

type Handler = (ctx: Context) => Promise<void>

/** Adds what the admin can do with editions beside Strapi's own acts, each for whoever has a permission of the content manager on the type. */
export function addEditionRoutes(strapi: Core.Strapi): void {
  const act = (run: (model: string, id: string, body: unknown) => Promise<void>): Handler => async (ctx) => {
    await run(ctx.params.model, ctx.params.id, ctx.request.body)
    ctx.body = { data: { documentId: ctx.params.id } }
  }
  strapi.server.routes({
    type: 'admin',
    prefix: '/editions',
    routes: [
      route(
        'POST',
        '/:model/:id/actions/withdraw',
        'publish',
        act(async (model, id, body) => {
          await refuseOthers(strapi, model, id)
          await withdraw(strapi, model, id, body)
        }),
      ),
      route(
        'POST',
        '/:model/:id/actions/restore',
        'publish',
        act(async (model, id) => {
          await refuseOthers(strapi, model, id)
          await restore(strapi, model, id)
        }),
      ),
      route('POST', '/:model/:id/actions/next', 'create', async (ctx) => {
        ctx.body = { data: { documentId: await nextEdition(strapi, ctx.params.model, ctx.params.id) } }
        ctx.status = 201
      }),
      route('POST', '/:model/:id/actions/take-up', 'update', async (ctx) => {
        const { documentId } = await draftFor(strapi, ctx, 'update')
        const { version } = (ctx.request.body ?? {}) as { version?: unknown }
        if (typeof version !== 'number' || !Number.isSafeInteger(version)) throw new errors.ValidationError('Send the id of the public version as “version”.')
        await takeUpVersion(strapi, ctx.params.model, documentId, version)
        ctx.body = { data: { documentId } }
      }),
      route('GET', '/:model/:id/versions', 'read', async (ctx) => {
        const { documentId } = await draftFor(strapi, ctx, 'read')
        ctx.body = { data: await pastVersions(strapi, ctx.params.model, documentId) }
      }),
      route('GET', '/:model/:id/versions/:before/compare/:after', 'read', async (ctx) => {
        const { documentId } = await draftFor(strapi, ctx, 'read')
        const { model, before, after } = ctx.params
        ctx.body = { data: await compareVersions(strapi, { uid: model, documentId }, Number(before), Number(after)) }
      }),
      route('GET', '/:model/:id/links', 'read', async (ctx) => {
        ctx.body = { data: await linksTo(strapi, ctx.params.model, ctx.params.id) }
      }),
    ],
  } as never)
}

function route(method: 'GET' | 'POST', path: string, permission: string, handler: Handler) {
  const policies = ['admin::isAuthenticatedAdmin', { name: 'plugin::content-manager.hasPermissions', config: { actions: [`plugin::content-manager.explorer.${permission}`] } }]
  return { method, path, handler, info: { type: 'admin', pluginName: 'editions' }, config: { policies } }
}
