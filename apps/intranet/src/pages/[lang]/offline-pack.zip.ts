import { isKnown, otherMethods } from '@clf/app-shell'
import { hongKongDay, pathOf } from '@clf/text'
import type { APIRoute } from 'astro'
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { replica } from '../../cms-reader/cms.ts'
import { config } from '../../config/current.ts'
import { packFile } from '../../offline/packs.ts'

export const GET: APIRoute = async ({ locals: { lang, now }, request }) => {
  const day = hongKongDay(now)
  const file = await packFile({ store: config.store, lang, day, origin: config.origin, key: config.packKeyFile }, replica.version)
  const etag = `"${basename(file, '.zip')}"`
  const headers = new Headers({
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="rules-in-force-${pathOf(lang)}-${day}.zip"`,
    'cache-control': 'no-cache, no-transform',
    etag,
  })
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  headers.set('content-length', String(statSync(file).size))
  return new Response(request.method === 'HEAD' ? null : (Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>), { headers })
}
export const HEAD = GET
export const ALL = otherMethods('GET', 'HEAD')
