import { PageMissing } from '@clf/app-shell'
import { CmsUnavailable } from '../cms-reader/cms-errors.ts'
import { fileType } from './file-type.ts'
import { uploadPath } from './upload-path.ts'

const policy = "default-src 'none'; sandbox"
const connectMs = 5_000
const passedOn = ['content-length', 'content-range', 'accept-ranges', 'etag', 'last-modified']

/**
 * Streams an upload of the CMS, to be saved and not run: under a policy that allows nothing, with the disposition and the name that
 * the CMS gives it: an attachment, or inline for a picture. Throws `PageMissing` when there is none and `CmsUnavailable` when the CMS is down.
 */
export async function serveFile(cmsUrl: string, path: string | undefined, request: Request): Promise<Response> {
  const upload = uploadPath(path)
  if (upload === null) throw new PageMissing()
  const answer = await askFor(`${cmsUrl}/uploads/${upload}${sealIn(request)}`, request)
  if (answer.status >= 500) throw new CmsUnavailable(`The CMS answered ${answer.status} for a file.`)
  if (!answer.ok && answer.status !== 304) throw new PageMissing()
  return new Response(answer.body, { status: answer.status, headers: headersFor(upload, answer.headers) })
}

/** A file of a draft is read by the seal that the CMS gave its address. */
function sealIn({ url }: Request): string {
  const { searchParams } = new URL(url)
  const sealed = new URLSearchParams([...searchParams].filter(([name]) => name === 'until' || name === 'seal'))
  return sealed.size > 0 ? `?${sealed}` : ''
}

async function askFor(address: string, request: Request): Promise<Response> {
  const headers = new Headers({ 'accept-encoding': 'identity' })
  for (const name of ['range', 'if-none-match']) {
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

function headersFor(upload: string, received: Headers): Headers {
  const name = upload.slice(upload.lastIndexOf('/') + 1)
  const headers = new Headers({
    'content-type': fileType(name),
    // The CMS knows what a file is called, and which pictures a page may show.
    'content-disposition': received.get('content-disposition') ?? `attachment; filename*=UTF-8''${name}`,
    'content-security-policy': policy,
    // Parts and validators of the CMS hold for the file as it is stored. What is shown by a seal is nobody else's.
    'cache-control': received.get('cache-control')?.includes('no-store') ? 'private, no-store' : 'max-age=300, no-transform',
  })
  for (const header of passedOn) {
    const value = received.get(header)
    if (value !== null) headers.set(header, value)
  }
  return headers
}
