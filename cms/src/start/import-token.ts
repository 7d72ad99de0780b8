import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { readSecret, stateFolder, writeSecret } from './state-folder.ts'

const name = 'Circular importer'
const permissions = ['api::import.import.circular']

/**
 * Makes sure that the file `import-token` in the state folder holds a working token of the importer, and that this
 * token may import circulars and do nothing else. A token whose text is lost is replaced.
 */
export async function createImportToken(strapi: Core.Strapi): Promise<void> {
  const file = path.join(stateFolder(strapi), 'import-token')
  const stored = await storedToken(strapi)
  const written = (await readSecret(file))?.trim()
  if (stored && stored === written) return
  await writeSecret(file, `${stored ?? (await replaceToken(strapi))}\n`)
}

async function storedToken(strapi: Core.Strapi): Promise<string | null> {
  const token = await strapi.service('admin::api-token').getByName(name)
  return token?.accessKey ?? null
}

async function replaceToken(strapi: Core.Strapi): Promise<string> {
  const service = strapi.service('admin::api-token')
  const unreadable = await service.getByName(name)
  if (unreadable) await service.revoke(unreadable.id)
  const description = 'Used by npm run import. It may import circulars and do nothing else.'
  const { accessKey } = await service.create({ name, description, type: 'custom', lifespan: null, permissions })
  return accessKey
}
