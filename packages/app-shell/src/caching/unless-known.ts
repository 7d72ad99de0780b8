import { createHash } from 'node:crypto'

/** Name of a text for a reader who asks for it again. It is weak: the same text goes compressed or not. */
export const etagOf = (text: string | Uint8Array): string => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

/** Names in a list of them, RFC 9110, 8.8.3: a comma or an asterisk may stand in one. */
const names = /(?:W\/)?("[^"]*")/g

/** Whether a reader has what is called `etag`, by the header `If-None-Match`: a list of names, of which `W/` does not count, or `*` alone. */
export function isKnown(ifNoneMatch: string | null | undefined, etag: string): boolean {
  const given = (ifNoneMatch ?? '').trim()
  const own = etag.replace(/^W\//, '')
  return given === '*' || [...given.matchAll(names)].some(([, name]) => name === own)
}

/** A text with its name, or 304 to a reader who has it. */
export function unlessKnown(request: Request, body: string | Uint8Array<ArrayBuffer>, headers: Headers): Response {
  const etag = etagOf(body)
  headers.set('etag', etag)
  return isKnown(request.headers.get('if-none-match'), etag) ? new Response(null, { status: 304, headers }) : new Response(body, { status: 200, headers })
}
