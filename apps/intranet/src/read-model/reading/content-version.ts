import { ContentUnavailable } from '@clf/app-shell'
import { hongKongDay, languageTags } from '@clf/text'
import type { Library } from './library.ts'
import type { Replica } from './replica.ts'

/**
 * Name of all that pages are made of at a moment: what is stored, the day in Hong Kong, which alerts have begun and ended, and as of when readers
 * are told that the content is. As long as it stays, every page is what it was. Undefined while nothing can be read.
 *
 * @param updated as of when, where readers are told
 */
export function contentVersion(replica: Replica, now: Date, updated: Date | undefined): string | undefined {
  try {
    const day = hongKongDay(now)
    return [replica.version, day, turnsUntil(replica.library(day), now), updated?.toISOString() ?? ''].join(' ')
  } catch (error) {
    if (error instanceof ContentUnavailable) return undefined
    throw error
  }
}

const turns = new WeakMap<Library, readonly number[]>()

/** How many beginnings and ends of alerts are past: pages show others after each. */
function turnsUntil(library: Library, now: Date): number {
  const known = turns.get(library) ?? turnsIn(library)
  turns.set(library, known)
  return known.filter((instant) => instant <= now.getTime()).length
}

function turnsIn(library: Library): number[] {
  const alerts = languageTags.flatMap((lang) => library.documents('alert', lang))
  return alerts.flatMap((alert) => [library.field(alert, 'startsAt'), library.field(alert, 'endsAt')]).map((instant) => Date.parse(String(instant)))
}
