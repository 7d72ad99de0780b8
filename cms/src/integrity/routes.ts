import type { Core } from '@strapi/strapi'
import { alarmsOf } from './alarms.ts'
import { integrityOf } from './integrity.ts'

/** Adds what administrators ask of the watch over what is public. */
export function addIntegrityRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/desk',
    routes: [
      {
        method: 'GET',
        path: '/integrity',
        handler: async (ctx: { body: unknown }) => {
          ctx.body = { data: { lookedAt: integrityOf(strapi).report().lookedAt, faults: await alarmsOf(strapi, () => true) } }
        },
        info: { type: 'admin', pluginName: 'desk' },
        config: { policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [administers] } }] },
      },
    ],
  } as never)
}

/** The right that tells an administrator from others: who may read accounts. */
export const administers = 'admin::users.read'
