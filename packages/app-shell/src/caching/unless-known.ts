import { createHash } from 'node:crypto'

/** Name of a text for a reader who asks for it again. It is weak: the same text goes compressed or not. */
export const etagOf = (text: string | Uint8Array): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

/** Whether a reader has what is called `etag`, by the header `If-None-Match`: a list of names, of which `W/` does not count, or `*`. */
export function isKnown(ifNoneMatch: string | null | undefined, etag: string): boolean {
  const names = (ifNoneMatch ?? '').split(',').map((name) => name.trim())
  return names.includes('*') || names.some((name) => name.replace(/^W\//, '') === etag.replace(/^W\//, ''))
}

/** A text with its name, or 304 to a reader who has it. */
export function unlessKnown(request: Request, body: string | Uint8Array<ArrayBuffer>, headers: Headers): Response {
  const etag = etagOf(body)
  headers.set('etag', etag)
  return isKnown(request.headers.get('if-none-match'), etag) ? new Response(null, { status: 304, headers }) : new Response(body, { status: 200, headers })
}
