import { createHash } from 'node:crypto'
import type { Core, UID } from '@strapi/strapi'
import { wordFields } from '../../../src/editions/languages.ts'
import { actAs } from '../../../src/versions/actor.ts'
import { publicIndex } from '../../../src/versions/public-index.ts'
import { writeVersion } from '../../../src/versions/write-version.ts'
import type { Withdrawal } from '../../../src/versions/write-version.ts'
import type { Versions } from './versions.ts'

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx']

export interface SeedDocument {
  uid: UID.CollectionType
  /** Natural key: as one text, and as the condition that finds the document; null where no field has it. */
  key: { value: string; where: object | null }
  /** Facts, which stand once. */
  facts: object
  /** Words of each language. */
  versions: Versions<object>
  /** Calendar date that the document bears as its publication. */
  publishedOn: string
  /** Of a document that does not hold any more. */
  withdrawal?: Withdrawal | null
}

/**
 * Stores and publishes a document with its three languages in one transaction, unless one with its natural key is there:
 * that one may have been edited since and is left alone.
 */
export async function storeDocument(strapi: Core.Strapi, document: SeedDocument): Promise<'stored' | 'kept'> {
  if (await exists(strapi, document)) return 'kept'
  // What is public already need not be read again by the transaction.
  await publicIndex(strapi)
  const at = instantOf(document)
  await actAs(strapi, { actor: 'seed', at: at.toISOString(), isSeed: true, isDecided: true }, () => strapi.db.transaction(({ trx }) => store(strapi, trx, document)))
  return 'stored'
}

async function store(strapi: Core.Strapi, transaction: Transaction, document: SeedDocument): Promise<void> {
  const { uid, key, facts, versions, withdrawal } = document
  const documentId = documentIdOf(uid, key.value)
  const words = Object.fromEntries(wordFields.map(([field, tag]) => [field, versions[tag]]))
  await strapi.documents(uid).create({ data: { ...facts, ...words, documentId } } as never)
  await strapi.documents(uid).publish({ documentId })
  if (withdrawal) await writeVersion(strapi, { type: uid, document: documentId, act: 'withdraw', withdrawal })
  await setDates(strapi, transaction, document, documentId)
}

async function exists(strapi: Core.Strapi, { uid, key }: SeedDocument): Promise<boolean> {
  const documentId = documentIdOf(uid, key.value)
  return (await strapi.db.query(uid).count({ where: { $or: [{ documentId }, ...(key.where ? [key.where] : [])] } as never })) > 0
}

/** Document ids follow from the natural key, so that two machines with the same seed have the same addresses in the admin. */
export function documentIdOf(uid: UID.CollectionType, key: string): string {
  const digest = createHash('sha256').update(`${uid} ${key}`).digest()
  return `c${Array.from(digest.subarray(0, 23), (byte) => (byte % 36).toString(36)).join('')}`
}

/** A seed run today must not make every document look new. */
async function setDates(strapi: Core.Strapi, transaction: Transaction, document: SeedDocument, documentId: string) {
  const at = instantOf(document)
  const { uid } = document
  const table = strapi.db.metadata.get(uid).tableName
  await transaction(table).where('document_id', documentId).update({ created_at: at, updated_at: at })
  await transaction(table).where('document_id', documentId).whereNotNull('published_at').update({ published_at: at })
}

const instantOf = ({ publishedOn }: SeedDocument): Date => new Date(`${publishedOn}T09:00:00+08:00`)
