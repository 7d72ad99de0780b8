import { allKinds } from '@clf/content'
import { sourceHash } from '@clf/content/source-hash'
import type { Edition, EditionWords } from '@clf/rules'

/** What was computed last: whoever writes in another language leaves the Traditional words the same object. */
let last: { words: EditionWords; hash: string } | null = null

/** An edition with the hash of its Traditional words as they stand, by which a translation is known to be older than they are. */
export function withSource(edition: Edition): Edition {
  const { sourceHash: _before, ...around } = edition.around
  const words = edition.words.tc
  if (!words) return { ...edition, around }
  if (last?.words !== words) last = { words, hash: sourceHash(words, allKinds.find(({ name }) => name === edition.kind)?.ownTexts ?? []) }
  return { ...edition, around: { ...around, sourceHash: last.hash } }
}
