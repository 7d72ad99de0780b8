import type { Core } from '@strapi/strapi'

interface Routes {
  admin: { type: 'admin'; routes: { method: string; path: string; config?: { policies?: unknown[] } }[] }
}

const mayChangeLanguages = { name: 'admin::hasPermissions', config: { actions: ['plugin::i18n.locale.update'] } }

/** Strapi lets everybody who is signed in change the settings of languages; here it takes the right to change languages. */
export default (plugin: Core.Plugin) => {
  const { admin } = plugin.routes as unknown as Routes
  const routes = admin.routes.map((route) =>
    route.method === 'PUT' && route.path === '/settings' ? { ...route, config: { ...route.config, policies: ['admin::isAuthenticatedAdmin', mayChangeLanguages] } } : route
  )
  return { ...plugin, routes: { ...plugin.routes, admin: { ...admin, routes } } }
}
