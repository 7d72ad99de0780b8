import serialize from 'canonicalize'
import { createHash } from 'node:crypto'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * The one text of a JSON value, by RFC 8785: https://www.rfc-editor.org/rfc/rfc8785. A hash is taken over it because a database may give back
 * keys in another order (`jsonb`). Throws on what JSON cannot hold: NaN, infinite numbers, lone surrogates, circles.
 */
export function canonical(value: Json): string {
  const text = serialize(value)
  if (text === undefined) throw new TypeError(`Only a JSON value has a canonical text; received ${typeof value}.`)
  return text
}

/** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
