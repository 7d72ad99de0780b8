import path from 'node:path'

/** Secrets of a CMS that is only tested. */
const secrets = {
  APP_KEYS: 'test-key-a,test-key-b',
  API_TOKEN_SALT: 'test-salt',
  ADMIN_JWT_SECRET: 'test-admin-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt',
  JWT_SECRET: 'test-jwt-secret',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-bytes-',
}

/** Settings of a CMS that keeps everything in a folder and serves no admin. */
export function environmentIn(folder: string): Record<string, string> {
  return {
    ...secrets,
    CLF_CMS_DATABASE: path.join(folder, 'cms.db'),
    CLF_CMS_STATE: path.join(folder, 'state'),
    CLF_CMS_PUBLIC: path.join(folder, 'public'),
    CLF_CMS_FILES: path.join(folder, 'files'),
    CLF_CMS_SERVE_ADMIN: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
  }
}
