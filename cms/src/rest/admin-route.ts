import type { Core } from '@strapi/strapi'

interface AdminRoute {
  method: string
  path: string
  config?: { policies?: unknown[] }
}

interface Routes {
  admin: { type: 'admin'; routes: AdminRoute[] }
}

/**
 * The routes of a plugin of Strapi's without one that its admin has.
 *
 * @throws Error when it has none such: after an update it may bear another name, and would be open
 */
export function withoutAdminRoute(plugin: Core.Plugin, method: string, path: string): Core.Plugin['routes'] {
  return changed(plugin, { method, path }, () => [])
}

/**
 * The routes of a plugin of Strapi's, one of them for those who have a right: Strapi lets everybody who is signed in take it.
 *
 * @throws Error when it has none such: after an update it may bear another name, and would be open
 */
export function withRightFor(plugin: Core.Plugin, method: string, path: string, action: string): Core.Plugin['routes'] {
  const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }]
  return changed(plugin, { method, path }, (route) => [{ ...route, config: { ...route.config, policies } }])
}

function changed(plugin: Core.Plugin, { method, path }: Pick<AdminRoute, 'method' | 'path'>, change: (route: AdminRoute) => AdminRoute[]): Core.Plugin['routes'] {
  const { admin } = plugin.routes as unknown as Routes
  const isIt = (route: AdminRoute): boolean => route.method === method && route.path === path
  if (!admin.routes.some(isIt)) throw new Error(`Strapi has no route ${method} ${path} any more. Find what took its place, and close that.`)
  return { ...plugin.routes, admin: { ...admin, routes: admin.routes.flatMap((route) => (isIt(route) ? change(route) : [route])) } } as never
}
