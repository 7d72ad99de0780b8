import { isKnown, PageMissing } from '@clf/app-shell'
import { CmsUnavailable } from '../cms-reader/cms-errors.ts'
import type { KeptFiles } from '../read-model/files/kept-files.ts'
import type { NamedFile } from '../read-model/store/store.ts'
import type { ReadableFile } from '../read-model/reading/replica.ts'
import { fileType } from './file-type.ts'
import { partOf } from '@clf/app-shell'
import { uploadPath } from './upload-path.ts'

const policy = "default-src 'none'; sandbox"
const connectMs = 5_000
const passedOn = ['content-length', 'content-range', 'accept-ranges', 'etag', 'last-modified']

/** Where files are. */
export interface FileSource {
  cmsUrl: string
  /** A file that the reader may have, by its address at the CMS; null of any other. */
  fileOf: (url: string) => ReadableFile | null
  kept: KeptFiles
  /** Asks the CMS for a file that is not kept yet, and keeps it. Says why that was not possible, null when it is kept. */
  keep: (file: NamedFile) => Promise<string | null>
}

/**
 * Sends a file of something public, to be saved and not run: under a policy that allows nothing, with the disposition and the name that the
 * CMS gave it: an attachment, or inline for a picture. It is read from what is kept; one that is not kept yet, and one of a draft, from the CMS:
 * it passes on what is open there, and what is not, such as a file of a restricted paper, is kept first.
 * Throws `PageMissing` when there is none, and `CmsUnavailable` when only the CMS has it and is down.
 */
export async function serveFile(source: FileSource, path: string | undefined, request: Request): Promise<Response> {
  const upload = uploadPath(path)
  if (upload === null) throw new PageMissing()
  const seal = sealIn(request)
  // What is shown by a seal is the draft's, whatever else names it.
  const url = `/uploads/${decodeURIComponent(upload)}`
  const file = seal === '' ? source.fileOf(url) : null
  if (file === null) return fileOfCms(source.cmsUrl, upload, seal, request)
  return fileOfKept(source.kept, file, upload, request) ?? (await openAtCms(source, file, upload, request)) ?? keptFirst(source, { ...file, url }, upload, request)
}

/** An open file from the CMS; null of one that is not, or that only a past version has, which the CMS gives to nobody without a token. */
async function openAtCms({ cmsUrl }: FileSource, { isOpen }: ReadableFile, upload: string, request: Request): Promise<Response | null> {
  if (!isOpen) return null
  return fileOfCms(cmsUrl, upload, '', request).catch((error: unknown) => {
    if (error instanceof PageMissing) return null
    throw error
  })
}

async function keptFirst({ kept, keep }: FileSource, file: ReadableFile & NamedFile, upload: string, request: Request): Promise<Response> {
  const reason = await keep(file)
  const response = fileOfKept(kept, file, upload, request)
  if (!response) throw new CmsUnavailable(`The file ${file.url} is not kept yet. ${reason}`)
  return response
}

function fileOfKept(kept: KeptFiles, file: ReadableFile, upload: string, request: Request): Response | null {
  const described = kept.describe(file.sha256)
  return described && keptFile(kept, file, { upload, ...described }, request)
}

function keptFile(kept: KeptFiles, { sha256, isOpen }: ReadableFile, { upload, size, disposition }: { upload: string; size: number; disposition: string | null }, request: Request): Response {
  const etag = `"${sha256}"`
  const headers = headersFor(upload, disposition, isOpen ? 'max-age=300, no-transform' : 'private, no-store, no-transform')
  headers.set('etag', etag)
  headers.set('accept-ranges', 'bytes')
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const range = request.headers.get('range')
  const part = range === null || !isAsked(request, etag) ? null : partOf(range, size)
  if (part === 'none') {
    headers.set('content-range', `bytes */${size}`)
    headers.set('cache-control', 'no-store')
    headers.delete('content-disposition')
    return new Response(null, { status: 416, headers })
  }
  const { first, last } = part ?? { first: 0, last: size - 1 }
  headers.set('content-length', String(last - first + 1))
  if (part) headers.set('content-range', `bytes ${first}-${last}/${size}`)
  const body = request.method === 'HEAD' || size === 0 ? null : kept.read(sha256, { first, last })
  return new Response(body, { status: part ? 206 : 200, headers })
}

/** Whether a part may be sent: it is asked for by GET, and `If-Range` names the file as it is. */
function isAsked({ headers, method }: Request, etag: string): boolean {
  const given = headers.get('if-range')
  return method === 'GET' && (given === null || given === etag)
}

async function fileOfCms(cmsUrl: string, upload: string, seal: string, request: Request): Promise<Response> {
  const answer = await askFor(`${cmsUrl}/uploads/${upload}${seal}`, request)
  if (answer.status >= 500) throw new CmsUnavailable(`The CMS answered ${answer.status} for a file.`)
  if (!answer.ok && answer.status !== 304) throw new PageMissing()
  // Parts and validators of the CMS hold for the file as it is stored. What is shown by a seal is nobody else's.
  const caching = answer.headers.get('cache-control')?.includes('no-store') ? 'private, no-store' : 'max-age=300, no-transform'
  const headers = headersFor(upload, answer.headers.get('content-disposition'), caching)
  for (const header of passedOn) {
    const value = answer.headers.get(header)
    if (value !== null) headers.set(header, value)
  }
  return new Response(answer.body, { status: answer.status, headers })
}

/** A file of a draft is read by the seal that the CMS gave its address. */
function sealIn({ url }: Request): string {
  const { searchParams } = new URL(url)
  const sealed = new URLSearchParams([...searchParams].filter(([name]) => name === 'until' || name === 'seal'))
  return sealed.size > 0 ? `?${sealed}` : ''
}

async function askFor(address: string, request: Request): Promise<Response> {
  const headers = new Headers({ 'accept-encoding': 'identity' })
  for (const name of request.method === 'GET' ? ['range', 'if-none-match'] : ['if-none-match']) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), connectMs)
  try {
    return await fetch(address, { method: request.method, headers, redirect: 'error', signal: giveUp.signal })
  } catch (cause) {
    throw new CmsUnavailable(`The CMS cannot be reached at ${address}.`, { cause })
  } finally {
    clearTimeout(timer)
  }
}

function headersFor(upload: string, disposition: string | null, caching: string): Headers {
  const name = upload.slice(upload.lastIndexOf('/') + 1)
  return new Headers({
    'content-type': fileType(name),
    // The CMS knows what a file is called, and which pictures a page may show.
    'content-disposition': disposition ?? `attachment; filename*=UTF-8''${name}`,
    'content-security-policy': policy,
    'cache-control': caching,
  })
}
