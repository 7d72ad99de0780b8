import { createRequire } from 'node:module'
import path from 'node:path'
import type * as StrapiModule from '@strapi/strapi'

/**
 * Strapi without its admin, loaded and not listening. It is required here and not imported above, so that a run which
 * has nothing to do ends without loading it; its ESM build does not load outside a bundler.
 */
export async function loadStrapi(cms: string): Promise<StrapiModule.Core.Strapi> {
  process.env.CLF_CMS_SERVE_ADMIN = 'false'
  const { createStrapi } = createRequire(__filename)('@strapi/strapi') as typeof StrapiModule
  const strapi = createStrapi({ appDir: cms, distDir: path.join(cms, 'dist') })
  strapi.log.level = 'error'
  await strapi.load()
  if (strapi.db.dialect.client === 'sqlite') await strapi.db.connection.raw('pragma synchronous = off')
  return strapi
}
