import type { Lifecycle } from '@clf/content'
import { effectiveDay } from '@clf/content/in-force'
import { hongKongDay } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { standingOn } from '../versions/in-force.ts'
import { publicIndex } from '../versions/public-index.ts'
import type { PublicEdition } from '../versions/public-index.ts'

/** What readers have of an edition that is public. */
export interface ReaderStanding {
  /** What its work is today. */
  lifecycle: Lifecycle
  /** The day since which it is that; of what is not yet in force, the day from which it will be. */
  since: string
  /** Whether readers get this edition today, another one of its work, or will get this one later. */
  shown: 'this' | 'another' | 'later'
}

type Editions = ReadonlyMap<string, PublicEdition>

/** What readers have of a public edition today. @param editions those of its type, by `documentId` */
export function readerStanding(editions: Editions, edition: PublicEdition): ReaderStanding {
  const { documentId, work } = edition
  const standing = standingOn(hongKongDay(), editions, work)
  const isLater = standing?.upcoming.some(({ version }) => version.documentId === documentId) === true
  return {
    lifecycle: standing?.lifecycle ?? 'current',
    since: standing?.since ?? effectiveDay(edition),
    shown: standing?.version.documentId === documentId ? 'this' : isLater ? 'later' : 'another',
  }
}

/** What readers have of documents of a type, by `documentId`; of what is not public there is nothing. */
export async function readerStandings(strapi: Core.Strapi, uid: string, documentIds: readonly string[]): Promise<Map<string, ReaderStanding>> {
  const editions: Editions = (await publicIndex(strapi)).get(uid) ?? new Map()
  return new Map(documentIds.flatMap((documentId) => {
    const edition = editions.get(documentId)
    return edition ? [[documentId, readerStanding(editions, edition)] as const] : []
  }))
}
