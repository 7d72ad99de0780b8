import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { file as streams } from '@strapi/utils'
import { checkFile } from '../../uploads/check-file.ts'
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
}

interface UploadPlugin extends Core.Plugin {
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

/** What is written to the folder of uploads, whoever asks for it. */
async function checkWritten({ hash, ext, getStream }: Written): Promise<void> {
  await checkFile({ name: `${path.basename(hash)}${ext}`, bytes: await streams.streamToBuffer(getStream() as never) })
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
        return original.upload(file)
      },
      async replace(file: Written, old: unknown) {
        await checkWritten(file)
        return original.replace(file, old)
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

/**
 * The upload plugin with two more rules, on every way in: only files whose content is what their name says are stored
 * (`src/uploads/accepted-types.ts`), and no file of a published page is replaced or deleted.
 */
export default (plugin: UploadPlugin) => {
  const { upload, provider, file, folder } = plugin.services
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
