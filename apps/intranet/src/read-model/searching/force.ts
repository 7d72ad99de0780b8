import { asAtDay } from '@clf/content/in-force'
import type { Ledger, PublicVersion, Span } from '@clf/content/in-force'
import type { Force } from '../../search/index/record.ts'

/** A version over days on which it is in force. */
export interface InForce<Version extends PublicVersion> {
  version: Version
  force: Force
}

/**
 * The versions of a document that a search may find, each over the days on which it is in force: one that was withdrawn and restored twice. The
 * version that a reader gets last is among them also when it is in force on no day, from the first of its days until the same.
 */
export function inForce<Version extends PublicVersion>(ledger: Ledger<Version>, work: string): InForce<Version>[] {
  const spans = ledger.spans(work)
  const known = new Map<Version, string>()
  for (const { version, from } of spans) if (!known.has(version)) known.set(version, from)
  const timeOf = (span: Span<Version>, next: Span<Version> | undefined): InForce<Version> => ({
    version: span.version,
    force: { ...forceOf(ledger, work, span, next), knownFrom: known.get(span.version) ?? null },
  })
  const found = spans.flatMap((span, index) => (span.lifecycle === 'current' ? [timeOf(span, spans[index + 1])] : []))
  const last = spans.at(-1)
  if (!last || found.some(({ version }) => version === last.version)) return found
  return [...found, timeOf({ ...last, until: last.from }, last)]
}

function forceOf<Version extends PublicVersion>(ledger: Ledger<Version>, work: string, { from, until }: Span<Version>, next: Span<Version> | undefined): Omit<Force, 'knownFrom'> {
  if (until === null) return { from, until, ended: null, supersededBy: [] }
  const isSuperseded = next?.lifecycle === 'superseded'
  const supersededBy = isSuperseded ? (ledger.standing(work, asAtDay(until))?.supersededBy ?? []).map((successor) => successor.work) : []
  return { from, until, ended: endedBy(next), supersededBy }
}

function endedBy(next: Span | undefined): Force['ended'] {
  const lifecycle = next?.lifecycle
  switch (lifecycle) {
    case 'withdrawn':
    case 'expired':
    case 'archived':
      return lifecycle
    // Another version of the document took the place of this one.
    case 'superseded':
    case 'current':
    case 'upcoming':
    case undefined:
      return 'superseded'
  }
}
