import { canonical, sha256 } from '@clf/workflow'
import type { Json } from '@clf/workflow'

/** SHA-256 over the RFC 8785 text of a value as JSON has it: an instant is the text that a database gives, and nothing is undefined. */
export function canonicalHash(value: unknown): string {
  return sha256(canonical(JSON.parse(JSON.stringify(value)) as Json))
}
