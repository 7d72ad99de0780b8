import { canonical, sha256 } from '@clf/workflow'
import type { Json } from '@clf/workflow'
import type { PublicContent } from '../editions/public-content.ts'

/** What a decision is about: SHA-256 over the RFC 8785 text of everything that would be published, words, facts and files. */
export function hashOfContent(content: PublicContent): string {
  // Through JSON, in which an instant is a text and nothing is undefined.
  return sha256(canonical(JSON.parse(JSON.stringify(content)) as Json))
}
