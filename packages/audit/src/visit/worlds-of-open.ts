import { WorldGoneError, worldsOf, type World } from '@clf/browser'
import type { OpenPage } from './open-page.ts'
import { VisitError } from './unjudged.ts'

/** The worlds of a page, where one that loads another document meanwhile is told from a failure. */
export async function worldsOfOpen({ page, notes, crashed }: OpenPage): Promise<[World, ...World[]]> {
  try {
    const worlds = await Promise.race([worldsOf(page), crashed])
    if (worlds.some(({ changedNames }) => changedNames.length > 0)) notes.add('names')
    return worlds
  } catch (cause) {
    if (cause instanceof WorldGoneError) throw new VisitError('gone', page.url(), { cause })
    throw cause
  }
}
