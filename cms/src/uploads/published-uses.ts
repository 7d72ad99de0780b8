import type { Core, UID } from '@strapi/strapi'
import { usesAnywhere } from './files-in-use.ts'
import type { FileKey } from './files-in-use.ts'

export interface StoredFile extends FileKey {
  name: string
}

/** A published page that shows a file. */
export interface PublishedUse {
  file: StoredFile
  /** Name of the type, for example `Circular`. */
  type: string
  title: string
}

type Row = Record<string, unknown>

/** Published pages that show one of the files: in a media field at any depth, or as a picture in running text. */
export async function publishedUses(strapi: Core.Strapi, files: StoredFile[]): Promise<PublishedUse[]> {
  const found: PublishedUse[] = []
  for (const { fileId, uid, id } of await usesAnywhere(strapi, files)) {
    const file = files.find((one) => one.id === fileId)
    const row: Row | null = await strapi.db.query(uid).findOne({ where: { id } })
    if (file && row && isPublished(strapi, uid, row)) found.push({ file, type: strapi.contentTypes[uid]?.info.displayName ?? uid, title: titleOf(row) })
  }
  return found
}

function isPublished(strapi: Core.Strapi, uid: UID.ContentType, row: Row): boolean {
  return strapi.contentTypes[uid]?.options?.draftAndPublish !== true || row.publishedAt != null
}

function titleOf({ title, name, label, term, documentId }: Row): string {
  return String([title, name, label, term, documentId].find((value) => typeof value === 'string' && value !== ''))
}
