import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { integrityOf } from '../integrity/integrity.ts'
import { publicFiles } from './public-files.ts'

export interface ServedFile {
  /** Name to save it under; its ending is that of the stored file. */
  name: string
}

interface Row {
  documentId: string
  name: string
  url: string
  formats: Record<string, { url: string }> | null
}

/**
 * The file that is stored under a name in the folder of uploads, or null when there is none or when nothing that anybody may
 * read today names it. Sizes of a picture, `thumbnail_…` and so on, are for the admin: nothing public names them. What is public is served
 * as long as its bytes are those that were published.
 * @param isGiven whether the admin gave out its address
 */
export async function findServedFile(strapi: Core.Strapi, stored: string, isGiven: boolean): Promise<ServedFile | null> {
  const { name, ext } = path.posix.parse(stored)
  const row = await rowOf(strapi, `/uploads/${stored}`, name)
  if (!row || !(isGiven || (await isPublic(strapi, row, stored)))) return null
  return { name: `${path.parse(row.name).name}${ext}` }
}

async function isPublic(strapi: Core.Strapi, { documentId }: Row, stored: string): Promise<boolean> {
  return (await publicFiles(strapi)).has(documentId) && integrityOf(strapi).areAsPublished(documentId, stored)
}

async function rowOf(strapi: Core.Strapi, url: string, name: string): Promise<Row | null> {
  const rows: Row[] = await strapi.db.query('plugin::upload.file').findMany({
    where: { $or: [{ url }, { hash: name.slice(name.indexOf('_') + 1) }] },
    select: ['documentId', 'hash', 'name', 'url', 'formats'],
  })
  const sizes = (row: Row) => Object.values(row.formats ?? {})
  return rows.find((row) => row.url === url) ?? rows.find((row) => sizes(row).some((size) => size.url === url)) ?? null
}
