import { createHash } from 'node:crypto'
import type { Reader } from '@clf/app-shell'
import type { Circular } from '@clf/content'
import type { Acknowledgement } from '@clf/content/submission'
import { asWritten, longest } from '@clf/content/submission'
import type { LanguageTag } from '@clf/text'
import { replica } from '../cms-reader/cms.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { outbox } from '../outbox/current.ts'
import { idOf } from '../outbox/id-of.ts'

/** A circular that must be read, in one version. */
export interface MustRead {
  documentId: string
  forWhom: 'all-staff' | 'issuing-department'
  /** Its last day. */
  by: string
  /** Number of the publication in the change feed. */
  entry: number
}

/** A document as the read model gives it. */
type Stored = Partial<Pick<Circular, 'mustRead' | 'mustReadBy' | 'lifecycle'>> & { documentId: string; id?: number }

/** What must be read of a document; null where nobody must, or it holds no more. */
export function mustReadOf({ documentId, id, mustRead, mustReadBy, lifecycle }: Stored): MustRead | null {
  if (!mustRead || !mustReadBy || id === undefined || (lifecycle !== 'current' && lifecycle !== 'upcoming')) return null
  return { documentId, forWhom: mustRead, by: mustReadBy, entry: id }
}

/** Circulars that must be read, the nearest day first. */
export async function allMustReads(cms: CmsClient, lang: LanguageTag): Promise<(Circular & { id: number })[]> {
  const asked = { $or: [{ mustRead: { $eq: 'all-staff' } }, { mustRead: { $eq: 'issuing-department' } }] }
  const documents = (await cms.all('circulars', { locale: lang, filters: asked, sort: ['mustReadBy:asc'] })) as (Circular & { id: number })[]
  return documents.filter((document) => mustReadOf(document) !== null)
}

/** What somebody has said of a version. */
interface Read {
  /** Instant, ISO 8601. */
  at: string
  isDelivered: boolean
}

const acknowledgementId = (subject: string, hash: string): string => idOf('acknowledgement', subject, hash)

/** When a reader has acknowledged a version: here, or at another replica, of which the CMS has told. Null where they have not. */
export function readBy({ subject }: Pick<Reader, 'subject'>, { entry }: MustRead): Read | null {
  const hash = replica.contentHash(entry)
  const waiting = outbox().acceptedAt(acknowledgementId(subject, hash))
  if (waiting !== null) return { at: waiting, isDelivered: false }
  const at = outbox().acknowledgedAt(createHash('sha256').update(subject).digest('hex'), hash)
  return at === null ? null : { at, isDelivered: true }
}

/** Puts an acknowledgement into the outbox. @throws Error where it could not be kept */
export function acknowledge({ subject, name }: Pick<Reader, 'subject' | 'name'>, { documentId, entry }: MustRead, language: LanguageTag, now: Date): void {
  const hash = replica.contentHash(entry)
  const submission: Acknowledgement = {
    kind: 'acknowledgement',
    id: acknowledgementId(subject, hash),
    at: now.toISOString(),
    language,
    reader: { subject, name: [...asWritten(name)].slice(0, longest.contact).join('') },
    type: 'circular',
    document: documentId,
    entry,
    hash,
  }
  outbox().accept(submission)
}
