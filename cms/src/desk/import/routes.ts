import { readFile } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import { scanFile } from '../../uploads/scan.ts'
import { refusal } from '../../writes/problem.ts'
import { told } from '../../writes/told.ts'
import { readPaper } from './read-paper.ts'

interface Received {
  filepath: string
  originalFilename?: string | null
}

interface Context {
  request: { files?: { file?: Received | Received[] }; body?: { language?: unknown } }
  body: unknown
}

const languages = ['en', 'zh-Hant-HK', 'zh-Hans']

const noFile = told('No file came. Choose a Word, OpenDocument or text file.', '沒有收到檔案。請選擇 Word、OpenDocument 或純文字檔案。')

/** Adds what the import screen asks the server for: a file goes in, what it says comes out, and nothing is stored. */
export function addImportRoutes(strapi: Core.Strapi): void {
  const handler = async (ctx: Context): Promise<void> => {
    const [file] = [ctx.request.files?.file ?? []].flat()
    if (!file) throw refusal(noFile)
    const name = file.originalFilename ?? 'paper'
    const bytes = await readFile(file.filepath)
    await scanFile(name, bytes)
    const { language } = ctx.request.body ?? {}
    ctx.body = { data: await readPaper(strapi, { bytes, name, language: typeof language === 'string' && languages.includes(language) ? language : null }) }
  }
  const policies = [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [{ action: 'plugin::content-manager.explorer.create', subject: 'api::circular.circular' }] } },
  ]
  strapi.server.routes({ type: 'admin', prefix: '/desk', routes: [{ method: 'POST', path: '/import/read', handler, info: { type: 'admin', pluginName: 'desk' }, config: { policies } }] } as never)
}
