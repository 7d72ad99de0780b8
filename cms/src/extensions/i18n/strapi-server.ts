import type { Core } from '@strapi/strapi'
import { withRightFor } from '../../rest/admin-route.ts'

/** Strapi lets everybody who is signed in change the settings of languages; here it takes the right to change languages. */
export default (plugin: Core.Plugin) => ({ ...plugin, routes: withRightFor(plugin, 'PUT', '/settings', 'plugin::i18n.locale.update') })
