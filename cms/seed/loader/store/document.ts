import { createHash } from 'node:crypto'
import { languageTags } from '@clf/text'
import type { Core, UID } from '@strapi/strapi'
import type { Versions } from './versions.ts'

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx']

export interface SeedDocument {
  uid: UID.CollectionType
  /** Natural key: as one text, and as the condition that finds the document. */
  key: { value: string; where: object }
  /** Fields that all languages share. */
  facts: object
  versions: Versions<object>
  /** Calendar date that the document bears as its publication. */
  publishedOn: string
}

/**
 * Stores and publishes a document in its three languages in one transaction, unless one with its natural key is there:
 * that one may have been edited since and is left alone.
 */
export async function storeDocument(strapi: Core.Strapi, document: SeedDocument): Promise<'stored' | 'kept'> {
  if (await exists(strapi, document)) return 'kept'
  const documentId = documentIdOf(document.uid, document.key.value)
  await strapi.db.transaction(async ({ trx }) => {
    for (const locale of languageTags) await writeVersion(strapi, document, documentId, locale)
    if (hasDrafts(strapi, document.uid)) await strapi.documents(document.uid).publish({ documentId, locale: [...languageTags] })
    await setDates(strapi, trx, document, documentId)
  })
  return 'stored'
}

async function exists(strapi: Core.Strapi, { uid, key }: SeedDocument): Promise<boolean> {
  return (await strapi.db.query(uid).count({ where: key.where })) > 0
}

async function writeVersion(strapi: Core.Strapi, document: SeedDocument, documentId: string, locale: (typeof languageTags)[number]) {
  const documents = strapi.documents(document.uid)
  const data = { ...document.facts, ...document.versions[locale], documentId }
  if (locale === 'en') await documents.create({ locale, data })
  else await documents.update({ documentId, locale, data })
}

/** Document ids follow from the natural key, so that two machines with the same seed have the same addresses in the admin. */
export function documentIdOf(uid: UID.CollectionType, key: string): string {
  const digest = createHash('sha256').update(`${uid} ${key}`).digest()
  return `c${Array.from(digest.subarray(0, 23), (byte) => (byte % 36).toString(36)).join('')}`
}

function hasDrafts(strapi: Core.Strapi, uid: UID.CollectionType): boolean {
  return strapi.contentType(uid).options?.draftAndPublish === true
}

/** A seed run today must not make every document look new. */
async function setDates(strapi: Core.Strapi, transaction: Transaction, { uid, publishedOn }: SeedDocument, documentId: string) {
  const at = new Date(`${publishedOn}T09:00:00+08:00`)
  const table = strapi.db.metadata.get(uid).tableName
  await transaction(table).where('document_id', documentId).update({ created_at: at, updated_at: at })
  await transaction(table).where('document_id', documentId).whereNotNull('published_at').update({ published_at: at })
}
