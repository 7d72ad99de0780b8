import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { readSecret, stateFolder, writeSecret } from './state-folder.ts'

/** A token of the content API that a program of the house is given in a file. */
export interface AccessToken {
  /** Name of the file in the state folder. */
  file: string
  /** As administrators see it under Settings, API Tokens. */
  name: string
  description: string
  type: 'read-only' | 'custom'
  /** What a custom one may do. */
  permissions?: readonly string[]
}

/** It may import circulars and do nothing else. */
export const importToken: AccessToken = {
  file: 'import-token',
  name: 'Circular importer',
  description: 'Used by npm run import. It may import circulars and do nothing else.',
  type: 'custom',
  permissions: ['api::import.import.circular'],
}

/** It may read everything that is public, and the feed of it. */
export const replicaToken: AccessToken = {
  file: 'replica-token',
  name: 'Intranet',
  description: 'Used by the intranet that npm start starts. It may read what is public, restricted papers among it, and change nothing.',
  type: 'read-only',
}

/** Makes sure that the file of a token holds one that works. A token whose text is lost is replaced. */
export async function createAccessToken(strapi: Core.Strapi, token: AccessToken): Promise<void> {
  const file = path.join(stateFolder(strapi), token.file)
  const stored = await storedToken(strapi, token)
  const written = (await readSecret(file))?.trim()
  if (stored && stored === written) return
  await writeSecret(file, `${stored ?? (await replaceToken(strapi, token))}\n`)
}

async function storedToken(strapi: Core.Strapi, { name }: AccessToken): Promise<string | null> {
  const token = await strapi.service('admin::api-token').getByName(name)
  return token?.accessKey ?? null
}

async function replaceToken(strapi: Core.Strapi, { name, description, type, permissions }: AccessToken): Promise<string> {
  const service = strapi.service('admin::api-token')
  const unreadable = await service.getByName(name)
  if (unreadable) await service.revoke(unreadable.id)
  const { accessKey } = await service.create({ name, description, type, lifespan: null, ...(permissions && { permissions }) })
  return accessKey
}
