import type { Core } from '@strapi/strapi'

/** Of a session, in seconds. ATAG 2.0, A.3.2.2: a limit that nobody can extend is longer than 20 hours, also for whoever types for long or rests. */
const lifespan = 24 * 60 * 60

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  serveAdminPanel: env.bool('CLF_CMS_SERVE_ADMIN', true),
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    cookie: { secure: env('CLF_CMS_PUBLIC_URL', '').startsWith('https://') },
    sessions: { idleSessionLifespan: lifespan, maxSessionLifespan: lifespan },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
  preview: { enabled: false },
})
