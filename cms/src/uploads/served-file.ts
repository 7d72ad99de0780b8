import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { isClassified, openClassification } from '../readers/classification.ts'
import { restrictedDocuments } from '../readers/restricted-documents.ts'
import { usesInFields, usesInText } from './files-in-use.ts'
import type { FileKey, Use } from './files-in-use.ts'

export interface ServedFile {
  /** Name to save it under; its ending is that of the stored file. */
  name: string
}

interface Row extends FileKey {
  name: string
  url: string
  formats: Record<string, { url: string }> | null
}

/**
 * The file that is stored under a name in the folder of uploads, or null when there is none or when every
 * document that names it is a draft, restricted or no longer published. A file that no document names is served. Sizes of a picture, `thumbnail_…` and so on, count as the picture.
 */
export async function findServedFile(strapi: Core.Strapi, stored: string): Promise<ServedFile | null> {
  const { name, ext } = path.posix.parse(stored)
  const row = await rowOf(strapi, `/uploads/${stored}`, name)
  if (!row || (await isHidden(strapi, row))) return null
  return { name: `${path.parse(row.name).name}${ext}` }
}

async function rowOf(strapi: Core.Strapi, url: string, name: string): Promise<Row | null> {
  const rows: Row[] = await strapi.db.query('plugin::upload.file').findMany({
    where: { $or: [{ url }, { hash: name.slice(name.indexOf('_') + 1) }] },
    select: ['id', 'hash', 'name', 'url', 'formats'],
  })
  const sizes = (row: Row) => Object.values(row.formats ?? {})
  return rows.find((row) => row.url === url) ?? rows.find((row) => sizes(row).some((size) => size.url === url)) ?? null
}

/** Named by documents none of which anybody may read: drafts, restricted papers, what is no longer published. */
async function isHidden(strapi: Core.Strapi, file: FileKey): Promise<boolean> {
  const inFields = await usesInFields(strapi, [file])
  if (await isAnyOpen(strapi, inFields)) return false
  // Running text is searched last: no table knows of the pictures in it.
  const inText = await usesInText(strapi, [file])
  return inFields.length + inText.length > 0 && !(await isAnyOpen(strapi, inText))
}

async function isAnyOpen(strapi: Core.Strapi, uses: Use[]): Promise<boolean> {
  for (const use of uses) if (await isOpen(strapi, use)) return true
  return false
}

async function isOpen(strapi: Core.Strapi, { uid, id }: Use): Promise<boolean> {
  const model = strapi.contentTypes[uid]
  const row: { documentId: string; publishedAt: string | null; classification?: string | null } | null = await strapi.db.query(uid).findOne({ where: { id } })
  if (!model || !row) return false
  if (model.options?.draftAndPublish === true && row.publishedAt === null) return false
  return !isClassified(model) || (row.classification === openClassification && !(await restrictedDocuments(strapi, uid)).includes(row.documentId))
}
