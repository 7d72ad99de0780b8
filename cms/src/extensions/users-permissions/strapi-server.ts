import type { Core } from '@strapi/strapi'

/**
 * The plugin stays for its public role only. Without its routes nobody can register, sign in or read accounts through
 * the content API.
 */
export default (plugin: Core.Plugin) => {
  return { ...plugin, routes: { ...plugin.routes, 'content-api': { type: 'content-api', routes: [] } } }
}
