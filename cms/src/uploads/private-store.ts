import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Core } from '@strapi/strapi'
import { isSealOf, sealOf } from '../seals/seal.ts'

interface Stored {
  hash: string
  ext?: string | null
  url?: string
  buffer?: Buffer
  stream?: NodeJS.ReadableStream
}

/** Folder of what is uploaded. Nothing in it is served as a file: Strapi serves `public/` before anybody is asked. */
export function filesFolder(strapi: Core.Strapi): string {
  return path.resolve(strapi.dirs.app.root, process.env.CLF_CMS_FILES ?? 'files')
}

/** Where the bytes of an address lie: `/uploads/annex_1a2b.pdf`. */
export function fileOf(strapi: Core.Strapi, name: string): string {
  return path.join(filesFolder(strapi), path.basename(name))
}

const minutes = 10

/** Address that shows a file which is not public to whoever the CMS gave it to, until a minute since 1970: for ten minutes. */
export function signedUrl(strapi: Core.Strapi, url: string, until: number = Math.floor(Date.now() / 60_000) + minutes): string {
  return `${url}?until=${until}&seal=${sealOf(strapi, textOf(url, until))}`
}

/** Whether an address was given out by {@link signedUrl} and holds still. */
export function isSealed(strapi: Core.Strapi, url: string, { until, seal }: Record<string, unknown>, now: number = Date.now()): boolean {
  const last = Number(until)
  return Number.isSafeInteger(last) && last >= now / 60_000 && isSealOf(strapi, textOf(url, last), seal)
}

const textOf = (url: string, until: number): string => `file ${url} ${until}`

/**
 * Takes the place of Strapi's provider of uploads: files lie outside `public/`, and the admin sees those that are not public by
 * addresses of ten minutes. Its name stays that of Strapi's, which is written into every row.
 */
export function keepFilesPrivate(strapi: Core.Strapi): void {
  const at = ({ hash, ext }: Stored) => path.join(filesFolder(strapi), `${path.basename(hash)}${ext ?? ''}`)
  const write = async (file: Stored) => {
    await mkdir(filesFolder(strapi), { recursive: true, mode: 0o700 })
    const temporary = `${at(file)}.${process.pid}.part`
    await (file.buffer ? writeFile(temporary, file.buffer) : pipeline(streamOf(file), createWriteStream(temporary)))
    await rename(temporary, at(file))
    file.url = `/uploads/${path.basename(at(file))}`
  }
  const replace = async (file: Stored, old: Stored) => {
    await write(file)
    if (at(old) !== at(file)) await rm(at(old), { force: true })
  }
  Object.assign(strapi.plugin('upload').provider, {
    upload: write,
    uploadStream: write,
    replace,
    replaceStream: replace,
    delete: (file: Stored) => rm(at(file), { force: true }),
    isPrivate: () => true,
    getSignedUrl: async ({ url = '' }: Stored) => ({ url: signedUrl(strapi, url.replace(/\?.*$/, '')) }),
  })
}

function streamOf({ stream }: Stored): NodeJS.ReadableStream {
  if (!stream) throw new Error('A file came without its bytes.')
  return stream
}
