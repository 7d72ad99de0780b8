import type { Core } from '@strapi/strapi'

interface Routes {
  admin: { type: 'admin'; routes: { method: string; path: string }[] }
}

/**
 * The plugin stays for the mails of the admin itself. Its routes would let everybody who is signed in, and every full-access token,
 * send any words to anybody in the name of the house.
 */
export default (plugin: Core.Plugin) => {
  const { admin } = plugin.routes as unknown as Routes
  const kept = admin.routes.filter(({ method, path }) => !(method === 'POST' && path === '/'))
  return { ...plugin, routes: { ...plugin.routes, admin: { ...admin, routes: kept }, 'content-api': { type: 'content-api', routes: [] } } }
}
