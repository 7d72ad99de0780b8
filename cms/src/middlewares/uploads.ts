import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { fileTypeFromBuffer } from 'file-type'
import { acceptedTypes } from '../uploads/accepted-types.ts'
import { fileOf, isSealed } from '../uploads/private-store.ts'
import { partOf } from '../uploads/read-part.ts'
import { findServedFile } from '../uploads/served-file.ts'
import { isClean } from '../writes/clean-text.ts'

const folder = '/uploads/'
const policy = "default-src 'none'; sandbox"

/**
 * Serves uploads to be saved, not run: as attachments under a policy that allows nothing, without cookies, and only those
 * that something public names, or that the admin gave out an address of. Pictures whose bytes are those of a picture may be shown in a page.
 */
const uploads: Core.MiddlewareFactory = (_config, { strapi }) => async (ctx, next) => {
  const asked = pathOf(ctx.path)
  if (asked !== null && !asked.toLowerCase().startsWith(folder)) return next()
  if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return ctx.notFound()
  const name = asked?.slice(folder.length) ?? ''
  const isGiven = isSealed(strapi, `${folder}${name}`, ctx.query)
  const served = path.posix.basename(name) === name && name !== '' ? await findServedFile(strapi, name, isGiven) : null
  const file = fileOf(strapi, name)
  const facts = served ? await stat(file).catch(() => null) : null
  if (!served || !facts) return ctx.notFound()
  ctx.set({
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Accept-Ranges': 'bytes',
    // What is public may stop being so; what the admin looks at is nobody else's.
    'Cache-Control': isGiven ? 'private, no-store' : 'no-cache',
    'Last-Modified': facts.mtime.toUTCString(),
    ETag: `"${facts.size.toString(16)}-${Math.round(facts.mtimeMs).toString(16)}"`,
  })
  ctx.status = 200
  if (ctx.fresh) return void (ctx.status = 304)
  ctx.attachment(served.name, { type: (await isPicture(file)) ? 'inline' : 'attachment' })
  ctx.type = path.extname(name) === '.vtt' ? 'text/vtt' : path.extname(name)
  const part = partOf(ctx.get('Range'), facts.size)
  if (part === 'none') {
    ctx.set('Content-Range', `bytes */${facts.size}`)
    ctx.status = 416
    return
  }
  const { first, last } = part ?? { first: 0, last: facts.size - 1 }
  if (part) {
    ctx.status = 206
    ctx.set('Content-Range', `bytes ${first}-${last}/${facts.size}`)
  }
  ctx.length = last - first + 1
  if (ctx.method === 'GET') ctx.body = createReadStream(file, { start: first, end: last })
}

/** As it will be looked for, or null when it cannot be read. */
function pathOf(raw: string): string | null {
  try {
    const asked = path.posix.normalize(decodeURIComponent(raw))
    return isClean(asked) ? asked : null
  } catch {
    return null
  }
}

async function isPicture(file: string): Promise<boolean> {
  const type = acceptedTypes.get(path.extname(file).toLowerCase())
  if (!type?.isPicture) return false
  const found = await fileTypeFromBuffer(await firstBytes(file)).catch(() => undefined)
  return found !== undefined && type.detected.includes(found.mime)
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(4100), position: 0 })
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

export default uploads
