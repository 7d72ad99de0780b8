import type { Core } from '@strapi/strapi'

/** What pages of the CMS may load and reach: the whole of it, nothing is added to it on the way out. */
const policy = {
  'default-src': ["'self'"],
  'base-uri': ["'self'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'media-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  'style-src': ["'self'", "'unsafe-inline'"],
}

// Vite's development server starts the admin with a script in the page.
const policyOfDevelopment = { ...policy, 'script-src': ["'self'", "'unsafe-inline'"], 'connect-src': ["'self'", 'ws:'] }

export default ({ env }: Core.Config.Shared.ConfigParams) => [
  'global::closed-origin',
  'strapi::logger',
  'global::stale-save',
  'strapi::errors',
  'global::same-moment',
  { name: 'strapi::security', config: { contentSecurityPolicy: false, referrerPolicy: { policy: 'same-origin' } } },
  { name: 'global::content-policy', config: { policy: env('NODE_ENV') === 'development' ? policyOfDevelopment : policy } },
  { name: 'strapi::cors', config: { origin: [] } },
  'global::healthz',
  'global::needs-token',
  'global::uploads',
  'strapi::session',
  'strapi::query',
  {
    name: 'strapi::body',
    config: { jsonLimit: '2mb', formLimit: '256kb', textLimit: '256kb', formidable: { maxFileSize: 20 * 1024 * 1024 } },
  },
  'global::clean-text',
  'strapi::favicon',
  'strapi::public',
]
