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

/** It may submit what readers wrote and do nothing else. */
export const submissionToken: AccessToken = {
  file: 'submission-token',
  name: 'What readers write',
  description: 'Used by the intranet that npm start starts. It may submit what readers write and do nothing else.',
  type: 'custom',
  permissions: ['api::submission.submission.accept'],
}

/** After so many days without use nobody has the text of a token any more. Programs of the house ask every few seconds. */
const unusedDays = 30
const dayMs = 86_400_000

/**
 * Makes sure that the file of a token holds one that works. None that somebody may be using is made invalid: another server of the same
 * database may have given it to its intranet. Where the file has none that works, it gets the text that the database has, encrypted with the key
 * that servers share, or else a token of its own, "Intranet 2".
 */
export async function createAccessToken(strapi: Core.Strapi, token: AccessToken, now: Date = new Date()): Promise<void> {
  const file = path.join(stateFolder(strapi), token.file)
  const written = (await readSecret(file))?.trim()
  const stored = await storedTokens(strapi, token)
  if (written && stored.some(isOf(strapi, written))) return
  const text = stored.map((one) => textOf(strapi, one)).find((one) => one !== null) ?? (await anotherToken(strapi, token, stored, now))
  await writeSecret(file, `${text}\n`)
}

interface StoredToken {
  id: number
  name: string
  /** Hash of the text. */
  accessKey: string
  encryptedKey: string | null
  lastUsedAt: string | null
  createdAt: string
}

/** Tokens with the name, alone or with a number behind it. */
async function storedTokens(strapi: Core.Strapi, { name }: AccessToken): Promise<StoredToken[]> {
  const found: StoredToken[] = await strapi.db.query('admin::api-token').findMany({ where: { name: { $startsWith: name } }, orderBy: { id: 'asc' } })
  return found.filter((one) => /^(?: \d+)?$/.test(one.name.slice(name.length)))
}

function isOf(strapi: Core.Strapi, text: string): (stored: StoredToken) => boolean {
  const hash: string = strapi.service('admin::api-token').hash(text)
  return ({ accessKey }) => accessKey === hash
}

/** The text of a token, null where this server cannot read it: it was encrypted with another key, or hashed with another salt. */
function textOf(strapi: Core.Strapi, stored: StoredToken): string | null {
  const text: string | null = stored.encryptedKey === null ? null : strapi.service('admin::encryption').decrypt(stored.encryptedKey)
  return text !== null && isOf(strapi, text)(stored) ? text : null
}

async function anotherToken(strapi: Core.Strapi, { name, description, type, permissions }: AccessToken, stored: readonly StoredToken[], now: Date): Promise<string> {
  const service = strapi.service('admin::api-token')
  const isUnused = ({ lastUsedAt, createdAt }: StoredToken) => now.getTime() - new Date(lastUsedAt ?? createdAt).getTime() > unusedDays * dayMs
  const unused = stored.filter(isUnused)
  for (const { id } of unused) await service.revoke(id)
  const taken = new Set(stored.filter((one) => !unused.includes(one)).map((one) => one.name))
  const names = [name, ...Array.from({ length: taken.size }, (_, index) => `${name} ${index + 2}`)]
  const { accessKey } = await service.create({ name: names.find((one) => !taken.has(one)), description, type, lifespan: null, ...(permissions && { permissions }) })
  return accessKey
}
