import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { mailOf } from './mail.ts'

interface Context {
  params: { id: string }
  body: unknown
}

/** Adds the list of mail that could not be delivered, and what has one tried again, for administrators. */
export function addMailRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/mail',
    routes: [
      route('GET', '/dead-letters', 'read', async (ctx) => {
        ctx.body = { data: await mailOf(strapi).dead() }
      }),
      route('POST', '/dead-letters/:id/actions/revive', 'update', async (ctx) => {
        const { id } = ctx.params
        if (!(await mailOf(strapi).revive(id))) throw new errors.NotFoundError('There is no such message among those that were given up.')
        ctx.body = { data: { id } }
      }),
    ],
  } as never)
}

function route(method: 'GET' | 'POST', path: string, right: 'read' | 'update', handler: (ctx: Context) => Promise<void>) {
  const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [`admin::project-settings.${right}`] } }]
  return { method, path, handler, info: { type: 'admin', pluginName: 'mail' }, config: { policies } }
}
