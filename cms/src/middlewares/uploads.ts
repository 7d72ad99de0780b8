import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { fileTypeFromBuffer } from 'file-type'
import { acceptedTypes } from '../uploads/accepted-types.ts'
import { findServedFile } from '../uploads/served-file.ts'

const folder = '/uploads/'
const policy = "default-src 'none'; sandbox"

/**
 * Serves uploads to be saved, not run: as attachments under a policy that allows nothing, without cookies, and only those
 * that anybody may read. Pictures whose bytes are those of a picture may be shown in a page.
 */
const uploads: Core.MiddlewareFactory = (_config, { strapi }) => async (ctx, next) => {
  const asked = pathOf(ctx.path)
  if (asked !== null && !asked.toLowerCase().startsWith(folder)) return next()
  const name = asked?.slice(folder.length) ?? ''
  const file = path.posix.basename(name) === name ? await findServedFile(strapi, name) : null
  if (!file) return ctx.notFound()
  delete ctx.req.headers.cookie
  await next()
  ctx.remove('Set-Cookie')
  ctx.set('Content-Security-Policy', policy)
  ctx.set('X-Content-Type-Options', 'nosniff')
  ctx.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (ctx.status >= 400) return
  const type = ctx.type
  ctx.attachment(file.name, { type: (await isPicture(path.join(strapi.dirs.static.public, folder, name))) ? 'inline' : 'attachment' })
  ctx.type = type
}

/** As the file server will read it, or null when it cannot be read. */
function pathOf(raw: string): string | null {
  try {
    return path.posix.normalize(decodeURIComponent(raw))
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
