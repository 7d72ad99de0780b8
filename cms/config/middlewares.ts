const contentSecurityPolicy = {
  useDefaults: true,
  directives: {
    'connect-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'data:', 'blob:'],
    'frame-ancestors': ["'self'"],
    upgradeInsecureRequests: null,
  },
}

export default [
  'global::closed-origin',
  'strapi::logger',
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy, referrerPolicy: { policy: 'same-origin' } } },
  { name: 'strapi::cors', config: { origin: [] } },
  'global::healthz',
  'global::import-needs-token',
  'strapi::session',
  'strapi::query',
  {
    name: 'strapi::body',
    config: { jsonLimit: '2mb', formLimit: '256kb', textLimit: '256kb', formidable: { maxFileSize: 20 * 1024 * 1024 } },
  },
  'strapi::favicon',
  'strapi::public',
]
