import type { Core } from '@strapi/strapi'
import { typesByDisplayName, typeWords } from '../admin/desk/form/type-words.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { versionsNaming } from './public-files.ts'

const fileUid = 'plugin::upload.file'

/**
 * Refuses to change or delete files that a public version names: the page would change at once, approved by nobody, and what
 * was published once could not be shown again.
 *
 * @throws ValidationError that names the document and says what to do.
 */
export async function keepPublishedFiles(strapi: Core.Strapi, where: object): Promise<void> {
  const files: { documentId: string; name: string }[] = await strapi.db.query(fileUid).findMany({ where, select: ['documentId', 'name'] })
  const [use, ...more] = files.length > 0 ? await versionsNaming(strapi, files) : []
  if (!use) return
  const kind = typeWords(typesByDisplayName[use.type] ?? use.type)
  const others = more.length > 0 ? ` and ${more.length} more ${more.length === 1 ? 'version' : 'versions'}` : ''
  const andOthers = (words: string) => (more.length > 0 ? words : '')
  throw refusal(
    told(
      `“${use.file}” was neither changed nor deleted: it belongs to what is or was published (${use.type}: ${use.title}${others}). Upload the new file as a new one, name it in the draft and publish that edition.`,
      `「${use.file}」未有更改或刪除：檔案屬於現已或曾經發布的內容（${kind.tc}：${use.title}${andOthers(`及另外 ${more.length} 個版本`)}）。請將新檔案另行上載，加入草稿並發布該版本。`,
      `“${use.file}”未更改或删除：文件属于现已或曾经发布的内容（${kind.sc}：${use.title}${andOthers(`及另外 ${more.length} 个版本`)}）。请将新文件另行上传，加入草稿并发布该版本。`,
    ),
  )
}

/** Files in folders and in the folders below them. */
export async function filesOfFolders(strapi: Core.Strapi, folderIds: number[]): Promise<object> {
  const folders: { path: string }[] = await strapi.db.query('plugin::upload.folder').findMany({ where: { id: { $in: folderIds } }, select: ['path'] })
  // An empty list of alternatives would be no condition at all, and every file.
  if (folders.length === 0) return { id: { $in: [] } }
  return { $or: folders.flatMap(({ path }) => [{ folderPath: { $eq: path } }, { folderPath: { $startsWith: `${path}/` } }]) }
}

/** What a reader gets of a file: its bytes, the name it is saved under, its words. Folders are the editors' own. */
const contentFields = ['hash', 'ext', 'url', 'mime', 'provider', 'name', 'alternativeText', 'caption'] as const

/** The last wall, below every service: no row of a published file is deleted or pointed at other bytes. */
export function guardFileRows(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    beforeDelete: ({ params }) => keepPublishedFiles(strapi, (params.where as object | undefined) ?? {}),
    beforeDeleteMany: ({ params }) => keepPublishedFiles(strapi, (params.where as object | undefined) ?? {}),
    beforeUpdate: ({ params }) => keepContent(strapi, params.where, params.data),
    beforeUpdateMany: ({ params }) => keepContent(strapi, params.where, params.data),
  })
}

async function keepContent(strapi: Core.Strapi, where: unknown, data: unknown): Promise<void> {
  const changes = Object.entries((data ?? {}) as Record<string, unknown>).filter(([name, value]) => value !== undefined && (contentFields as readonly string[]).includes(name))
  if (changes.length === 0) return
  const differs = { $or: changes.map(([name, value]) => differsFrom(name, value)) }
  await keepPublishedFiles(strapi, { $and: [(where as object | undefined) ?? {}, differs] })
}

// In SQL nothing at all is not unequal to a value; and no words are no words, empty or missing.
function differsFrom(name: string, value: unknown): object {
  if (value === null || value === '') return { $and: [{ [name]: { $notNull: true } }, { [name]: { $ne: '' } }] }
  return { $or: [{ [name]: { $ne: value } }, { [name]: { $null: true } }] }
}
