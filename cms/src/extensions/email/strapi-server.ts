import type { Core } from '@strapi/strapi'
import { withoutAdminRoute } from '../../rest/admin-route.ts'

/**
 * The plugin stays for the mails of the admin itself. Its routes would let everybody who is signed in, and every full-access token,
 * send any words to anybody in the name of the house.
 */
export default (plugin: Core.Plugin) => ({ ...plugin, routes: { ...withoutAdminRoute(plugin, 'POST', '/'), 'content-api': { type: 'content-api', routes: [] } } })
