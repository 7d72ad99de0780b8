import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { fileOf, isSealed } from '../uploads/private-store.ts'
import { sendFile } from '../uploads/send-file.ts'
import { findServedFile } from '../uploads/served-file.ts'
import { isClean } from '../writes/clean-text.ts'

const folder = '/uploads/'

/** Serves uploads to be saved, not run, without cookies, and only those that something public names, or that the admin gave out an address of. */
const uploads: Core.MiddlewareFactory = (_config, { strapi }) => async (ctx, next) => {
  const asked = pathOf(ctx.path)
  if (asked !== null && !asked.toLowerCase().startsWith(folder)) return next()
  if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return ctx.notFound()
  const name = asked?.slice(folder.length) ?? ''
  const isGiven = isSealed(strapi, `${folder}${name}`, ctx.query)
  const served = path.posix.basename(name) === name && name !== '' ? await findServedFile(strapi, name, isGiven) : null
  // What is public may stop being so; what the admin looks at is nobody else's.
  if (!served || !(await sendFile(ctx, { file: fileOf(strapi, name), name: served.name, caching: isGiven ? 'private, no-store' : 'no-cache' }))) ctx.notFound()
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

export default uploads
