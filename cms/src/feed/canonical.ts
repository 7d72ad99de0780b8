import { createHash } from 'node:crypto'
import serialize from 'canonicalize'

/** SHA-256 of a JSON value by RFC 8785, so that the order of keys changes nothing. */
export function contentHashOf(value: object): string {
  const text = serialize(value)
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical text.')
  return sha256(text)
}

/** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
