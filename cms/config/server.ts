import type { Core } from '@strapi/strapi'
import { publicFolder } from '../src/start/public-folder'

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('CLF_CMS_HOST', '127.0.0.1'),
  port: env.int('CLF_CMS_PORT', 1337),
  url: env('CLF_CMS_PUBLIC_URL', ''),
  // The address that the proxy has added is the last one; those before it are what a caller wrote.
  proxy: { koa: env.bool('CLF_CMS_BEHIND_PROXY', false), maxIpsCount: 1 },
  app: { keys: env.array('APP_KEYS') },
  dirs: { public: publicFolder(env('CLF_CMS_PUBLIC', './public')) },
  logger: { updates: { enabled: false }, startup: { enabled: env.bool('CLF_CMS_STARTUP_LOG', true) } },
  mcp: { enabled: false },
  webhooks: { populateRelations: false },
  // What another house pushes in would take the place of everything, past every check and without approval.
  transfer: { remote: { enabled: false } },
})
