import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { fileTypeFromBuffer } from 'file-type'
import { acceptedTypes } from './accepted-types.ts'
import { partOf } from './read-part.ts'

const policy = "default-src 'none'; sandbox"

type Context = Parameters<Core.MiddlewareHandler>[0]

interface Sent {
  /** Path of the bytes. */
  file: string
  /** Name to save it under; its ending is that of the stored file. */
  name: string
  caching: string
}

/**
 * Sends a stored file, or the part of it that is asked for, to be saved and not run: as an attachment under a policy that allows nothing. A
 * picture whose bytes are those of a picture may be shown in a page.
 *
 * @returns false when its bytes are not there, and nothing was sent
 */
export async function sendFile(ctx: Context, { file, name, caching }: Sent): Promise<boolean> {
  const facts = await stat(file).catch(() => null)
  if (!facts) return false
  ctx.set({
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Accept-Ranges': 'bytes',
    'Cache-Control': caching,
    'Last-Modified': facts.mtime.toUTCString(),
    ETag: `"${facts.size.toString(16)}-${Math.round(facts.mtimeMs).toString(16)}"`,
  })
  ctx.status = 200
  if (ctx.fresh) {
    ctx.status = 304
    return true
  }
  ctx.attachment(name, { type: (await isPicture(file)) ? 'inline' : 'attachment' })
  ctx.type = path.extname(file) === '.vtt' ? 'text/vtt' : path.extname(file)
  const part = partOf(ctx.get('Range'), facts.size)
  if (part === 'none') {
    ctx.set('Content-Range', `bytes */${facts.size}`)
    ctx.status = 416
    return true
  }
  const { first, last } = part ?? { first: 0, last: facts.size - 1 }
  if (part) {
    ctx.status = 206
    ctx.set('Content-Range', `bytes ${first}-${last}/${facts.size}`)
  }
  ctx.length = last - first + 1
  if (ctx.method === 'GET') ctx.body = createReadStream(file, { start: first, end: last })
  return true
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
