import type { Core } from '@strapi/strapi'
import { expect, it } from 'vitest'
import { withoutAdminRoute, withRightFor } from './admin-route.ts'

const plugin = { routes: { admin: { type: 'admin', routes: [{ method: 'PUT', path: '/settings' }, { method: 'GET', path: '/settings', config: { policies: ['open'] } }] } } } as unknown as Core.Plugin

it('takes one route out, or gives it to a right, and leaves the others', () => {
  const [put, get] = (plugin.routes as unknown as { admin: { routes: object[] } }).admin.routes
  expect(withoutAdminRoute(plugin, 'PUT', '/settings')).toEqual({ admin: { type: 'admin', routes: [get] } })
  const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: ['plugin::x.change'] } }]
  expect(withRightFor(plugin, 'PUT', '/settings', 'plugin::x.change')).toEqual({ admin: { type: 'admin', routes: [{ ...put, config: { policies } }, get] } })
})

it('stops the start when Strapi has named the route anew, which would leave it open', () => {
  expect(() => withRightFor(plugin, 'PUT', '/options', 'plugin::x.change')).toThrow(/no route PUT \/options/)
  expect(() => withoutAdminRoute(plugin, 'POST', '/settings')).toThrow(/no route POST \/settings/)
})
