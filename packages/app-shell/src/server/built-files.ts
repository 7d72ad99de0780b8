import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { isKnown, etagOf } from '../caching/unless-known.ts'
import { refusedHeader, type Refusal } from '../errors/refused.ts'
import { acceptedEncoding, encodings, endings, type Encoding } from './encodings.ts'

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
 * name. A part of a file is left to the handler.
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
    // A part is asked for by GET alone.
    if (method !== 'GET') delete headers.range
    if (headers.range !== undefined) return handler(request, response)
    response.setHeader('etag', file.etag).setHeader('accept-ranges', 'bytes')
    if (file.packed.size > 0) response.setHeader('vary', 'Accept-Encoding')
    if (isKnown(headers['if-none-match'], file.etag)) return response.writeHead(304).end()
    const encoding = acceptedEncoding(headers['accept-encoding'])
    const packed = encoding && file.packed.get(encoding)
    if (packed) response.setHeader('content-encoding', encoding)
    if (file.type !== undefined) response.setHeader('content-type', file.type)
    const body = packed ?? file.body
    response.setHeader('content-length', body.length)
    return response.writeHead(200).end(method === 'HEAD' ? undefined : body)
  }
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
