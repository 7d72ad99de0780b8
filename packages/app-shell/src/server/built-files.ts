import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { isKnown, etagOf } from '../caching/unless-known.ts'
import { refusedHeader, type Refusal } from '../errors/refused.ts'
import { acceptedEncoding, encodings, endings, type Encoding } from './encodings.ts'
import { partOf } from './part-of.ts'
import type { Part } from './part-of.ts'

/** Where Astro puts what it built. */
const folder = '/_astro/'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
}

interface BuiltFile {
  etag: string
  type: string | undefined
  body: Buffer
  /** As it was packed when it was built. */
  packed: ReadonlyMap<Encoding, Buffer>
}

/** Whether an address is that of a file which the build has made. */
export const isBuiltFile = (address: string): boolean => address.startsWith(folder) && !/^[^?#]*\/(?:[?#]|$)/.test(address)

/**
 * Sends the built files out of memory, packed as they were when they were built, for as long as anybody keeps them: a change of a file changes its
 * name. A part of a file is a part of it as it is.
 *
 * @param client folder of the built files, `dist/client/`
 */
export function builtFiles(client: URL, handler: RequestListener): RequestListener {
  const files = filesIn(new URL(`.${folder}`, client))
  return (request, response) => {
    const { url = '/', headers, method } = request
    if (!isBuiltFile(url)) return handler(request, response)
    const file = files.get(url.slice(folder.length).replace(/[?#].*$/s, ''))
    if (!file) {
      request.url = '/'
      headers[refusedHeader] = 'not-found' satisfies Refusal
      return handler(request, response)
    }
    response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    response.setHeader('etag', file.etag).setHeader('accept-ranges', 'bytes')
    if (file.packed.size > 0) response.setHeader('vary', 'Accept-Encoding')
    if (isKnown(headers['if-none-match'], file.etag)) return response.writeHead(304).end()
    if (file.type !== undefined) response.setHeader('content-type', file.type)
    // A part is asked for by GET alone.
    const part = headers.range === undefined || method !== 'GET' ? null : partOf(headers.range, file.body.length)
    if (part !== null) return sendPart(response, file.body, part)
    const encoding = acceptedEncoding(headers['accept-encoding'])
    const packed = encoding && file.packed.get(encoding)
    if (packed) response.setHeader('content-encoding', encoding)
    const body = packed ?? file.body
    response.setHeader('content-length', body.length)
    return response.writeHead(200).end(method === 'HEAD' ? undefined : body)
  }
}

function sendPart(response: ServerResponse, body: Buffer, part: Part | 'none'): ServerResponse {
  if (part === 'none') return response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end()
  const { first, last } = part
  response.setHeader('content-range', `bytes ${first}-${last}/${body.length}`).setHeader('content-length', last - first + 1)
  return response.writeHead(206).end(body.subarray(first, last + 1))
}

function filesIn(built: URL): ReadonlyMap<string, BuiltFile> {
  if (!existsSync(built)) return new Map()
  const names = readdirSync(built, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  const read = (name: string) => readFileSync(new URL(encodeURIComponent(name), built))
  const isPacked = (name: string) => encodings.some((encoding) => name.endsWith(endings[encoding]))
  return new Map(
    names.filter((name) => !isPacked(name)).map((name) => {
      const packed = encodings.filter((encoding) => names.includes(name + endings[encoding])).map((encoding) => [encoding, read(name + endings[encoding])] as const)
      const body = read(name)
      return [name, { etag: etagOf(body), type: types[name.slice(name.lastIndexOf('.') + 1)], body, packed: new Map(packed) }]
    }),
  )
}
