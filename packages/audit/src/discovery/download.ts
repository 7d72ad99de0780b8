import { buffer } from 'node:stream/consumers'
import { Readable, Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { fetchFrom } from '../hosts/fetch-from.ts'
import { VisitError } from '../visit/unjudged.ts'
import { sitemapProblems } from './sitemap-problems.ts'

/** What came for a file that says where pages are. */
export interface Download {
  status: number
  type: string
  /** Up to the size allowed, taken out of gzip. */
  text: string
  /** There was more than the size allowed. */
  isCut: boolean
}

/** Fetches such a file. Throws when nothing answers. */
export type Downloader = (address: string, mostBytes: number) => Promise<Download>

/** How files are asked for. */
export interface DownloaderOptions {
  /** The name that servers are told. */
  userAgent: string
  timeoutMs: number
  /** Hosts that are reached elsewhere. */
  hosts?: Readonly<Record<string, string>> | undefined
}

/** Downloads with the name of the audit, within a time and a size, gzip taken off whether the server says so or not. */
export const downloader = ({ userAgent, timeoutMs, hosts = {} }: DownloaderOptions): Downloader => async (address, mostBytes) => {
  const headers = { 'user-agent': userAgent, accept: 'application/xml, text/xml, text/plain, */*;q=0.5' }
  const { response } = await fetchFrom(address, { headers, signal: AbortSignal.timeout(timeoutMs), hosts })
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!response.body) return { status: response.status, type, text: '', isCut: false }
  if (!response.ok) {
    await response.body.cancel()
    return { status: response.status, type, text: '', isCut: false }
  }
  const { bytes, isCut } = await readUpTo(mostBytes, Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]))
  return { status: response.status, type, text: decoded(bytes), isCut }
}

/** A small file may unpack to a huge one: what is beyond the limit is never held. */
async function readUpTo(mostBytes: number, body: Readable): Promise<{ bytes: Buffer; isCut: boolean }> {
  let isCut = false
  let left = mostBytes
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const kept = chunk.subarray(0, left)
      left -= kept.length
      if (kept.length < chunk.length) isCut = true
      done(null, kept)
    },
  })
  const iterator = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const head = await iterator.next()
  if (head.done) return { bytes: Buffer.alloc(0), isCut }
  const whole = Readable.from((async function*() {
    yield head.value
    for (let next = await iterator.next(); !next.done && !isCut; next = await iterator.next()) yield next.value
  })())
  const isGzip = head.value[0] === 0x1f && head.value[1] === 0x8b
  const plain = isGzip ? whole.pipe(createGunzip()) : whole
  whole.on('error', (error) => plain.destroy(error))
  plain.on('error', (error) => limit.destroy(new VisitError('sitemap', isGzip ? sitemapProblems.brokenCompression() : sitemapProblems.brokenOff(), { cause: error })))
  return { bytes: await buffer(plain.pipe(limit)), isCut }
}

/** A mark of the byte order says how it is written; without one it is UTF-8. */
function decoded(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
