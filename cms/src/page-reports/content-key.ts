import { version as axe } from 'axe-core/package.json'
import { version as house } from '../../package.json'
import type { PublicContent } from '../editions/public-content.ts'
import { canonicalHash } from '../versions/canonical-hash.ts'

/** Number of what looks. Count it up when a change of `look/` finds more or other faults: every edition is looked at again before it is published. */
const looker = 1

/** Server's own facts of a draft that no page shows: a draft that is made and published at once has others each time that it is tried. */
const unseen: readonly string[] = ['work']

/**
 * The key of what pages are judged for, SHA-256 over RFC 8785: the whole content of an edition in all its languages, as it becomes
 * public, and what judges it. The same content under another key was judged by something else.
 */
export function contentKey(type: string, { facts, words, files }: PublicContent): string {
  const shown = { facts: Object.fromEntries(Object.entries(facts).filter(([name]) => !unseen.includes(name))), words, files }
  return canonicalHash({ looker, axe, house, type, ...shown })
}
