import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { file as streams } from '@strapi/utils'
import { contentHash, isInspected } from '../../inspections/inspected-endings.ts'
import { inspectionsOf } from '../../inspections/inspections.ts'
import { checkFile } from '../../uploads/check-file.ts'
import { fileOf } from '../../uploads/private-store.ts'
import { scanFile } from '../../uploads/scan.ts'
import { textProblems } from '../../writes/clean-text.ts'
import { refuseProblems } from '../../writes/problem.ts'
import { filesOfFolders, keepPublishedFiles } from '../../uploads/keep-published-files.ts'

type Method = (...args: never[]) => Promise<unknown>
type Methods<Names extends string> = Record<Names, Method>
type Factory<Names extends string> = Methods<Names> | ((context: { strapi: Core.Strapi }) => Methods<Names>)

interface Received {
  filepath: string
  originalFilename?: string | null
  detectedMimeType?: string
}

interface Written {
  ext: string
  hash: string
  getStream: () => NodeJS.ReadableStream
  /** SHA-256 of the bytes, of files that are looked into. */
  contentHash?: string
}

interface UploadPlugin extends Core.Plugin {
  contentTypes: { file: { schema: { attributes: Record<string, unknown> } } } & Core.Plugin['contentTypes']
  services: Record<string, never>
  controllers: Record<string, never>
}

function madeBy<Names extends string>(factory: Factory<Names>, strapi: Core.Strapi): Methods<Names> {
  return typeof factory === 'function' ? factory({ strapi }) : factory
}

/** What a person sends: checked whole before anything of it is stored. */
async function checkReceived(files: Received | Received[]): Promise<void> {
  for (const file of [files].flat()) {
    const name = file.originalFilename ?? ''
    const bytes = await readFile(file.filepath)
    const type = await checkFile({ name, bytes })
    await scanFile(name, bytes)
    file.detectedMimeType = type.mime
  }
}

/** What is written to the folder of uploads, whoever asks for it. What it is known by is written into its row. */
async function checkWritten(file: Written): Promise<void> {
  const bytes = await streams.streamToBuffer(file.getStream() as never)
  await checkFile({ name: storedName(file), bytes })
  if (isInspected(file.ext)) file.contentHash = contentHash(bytes)
}

const storedName = ({ hash, ext }: Written): string => `${path.basename(hash)}${ext}`

/** Has what was written looked into, behind the request. */
function wantInspection(strapi: Core.Strapi, file: Written): void {
  if (file.contentHash) inspectionsOf(strapi).want(file.contentHash, fileOf(strapi, storedName(file)))
}

function uploadService(factory: Factory<'upload' | 'replace' | 'remove' | 'updateFileInfo'>) {
  return ({ strapi }: { strapi: Core.Strapi }) => {
    const original = madeBy(factory, strapi) as Record<'upload' | 'replace' | 'remove' | 'updateFileInfo', (...args: unknown[]) => Promise<unknown>>
    return {
      ...original,
      async upload(sent: { files: Received | Received[]; data?: unknown }, options: unknown) {
        refuseProblems(textProblems(sent.data))
        await checkReceived(sent.files)
        return original.upload(sent, options)
      },
      async replace(id: number | string, sent: { file: Received; data?: unknown }, options: unknown) {
        refuseProblems(textProblems(sent.data))
        await keepPublishedFiles(strapi, { id })
        await checkReceived(sent.file)
        return original.replace(id, sent, options)
      },
      async updateFileInfo(id: number | string, info: unknown, options: unknown) {
        refuseProblems(textProblems(info))
        return original.updateFileInfo(id, info, options)
      },
      async remove(file: { id: number }) {
        await keepPublishedFiles(strapi, { id: file.id })
        return original.remove(file)
      },
    }
  }
}

function providerService(factory: Factory<'upload' | 'replace'>) {
  return ({ strapi }: { strapi: Core.Strapi }) => {
    const original = madeBy(factory, strapi) as Record<'upload' | 'replace', (...args: unknown[]) => Promise<unknown>>
    return {
      ...original,
      async upload(file: Written) {
        await checkWritten(file)
        const written = await original.upload(file)
        wantInspection(strapi, file)
        return written
      },
      async replace(file: Written, old: unknown) {
        await checkWritten(file)
        const written = await original.replace(file, old)
        wantInspection(strapi, file)
        return written
      },
    }
  }
}

function fileService(factory: Factory<'deleteByIds'>) {
  return ({ strapi }: { strapi: Core.Strapi }) => {
    const original = madeBy(factory, strapi) as Record<'deleteByIds', (ids: number[]) => Promise<unknown>>
    return {
      ...original,
      async deleteByIds(ids: number[] = []) {
        await keepPublishedFiles(strapi, { id: { $in: ids } })
        return original.deleteByIds(ids)
      },
    }
  }
}

function folderService(factory: Factory<'deleteByIds'>) {
  return ({ strapi }: { strapi: Core.Strapi }) => {
    const original = madeBy(factory, strapi) as Record<'deleteByIds', (ids: number[]) => Promise<unknown>>
    return {
      ...original,
      async deleteByIds(ids: number[] = []) {
        await keepPublishedFiles(strapi, await filesOfFolders(strapi, ids))
        return original.deleteByIds(ids)
      },
    }
  }
}

interface DeleteContext {
  request: { body?: { fileIds?: number[]; folderIds?: number[] } }
}

/** Deletes files first and folders after: everything is asked for before the first of them goes. */
function folderFileController(factory: Factory<'deleteMany'>) {
  return ({ strapi }: { strapi: Core.Strapi }) => {
    const original = madeBy(factory, strapi) as Record<'deleteMany', (ctx: DeleteContext, next: unknown) => Promise<unknown>>
    return {
      ...original,
      async deleteMany(ctx: DeleteContext, next: unknown) {
        const { fileIds = [], folderIds = [] } = ctx.request.body ?? {}
        await keepPublishedFiles(strapi, { $or: [{ id: { $in: fileIds } }, await filesOfFolders(strapi, folderIds)] })
        return original.deleteMany(ctx, next)
      },
    }
  }
}

/** What the content of a file is known by, which nobody but the server reads or writes. */
const contentHashAttribute = { type: 'string', configurable: false, private: true, searchable: false }

/**
 * The upload plugin with two more rules, on every way in: only files whose content is what their name says are stored
 * (`src/uploads/accepted-types.ts`), and no file of a published page is replaced or deleted. What is stored is looked into
 * (`src/inspections`).
 */
export default (plugin: UploadPlugin) => {
  const { upload, provider, file, folder } = plugin.services
  plugin.contentTypes.file.schema.attributes['contentHash'] = contentHashAttribute
  const services = {
    ...plugin.services,
    upload: uploadService(upload as never),
    provider: providerService(provider as never),
    file: fileService(file as never),
    folder: folderService(folder as never),
  }
  const controllers = { ...plugin.controllers, 'admin-folder-file': folderFileController(plugin.controllers['admin-folder-file'] as never) }
  return { ...plugin, services, controllers }
}
