import type { PublicContent } from '../editions/public-content.ts'
import { canonicalHash } from '../versions/canonical-hash.ts'

/** What a decision is about: the hash of everything that would be published, words, facts and files. */
export function hashOfContent(content: PublicContent): string {
  return canonicalHash(content)
}
