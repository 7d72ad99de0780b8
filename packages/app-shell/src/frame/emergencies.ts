import { site } from 'virtual:clf/app'
import { ContentUnavailable } from '../errors/failure.ts'
import type { SiteEmergency } from '../site.ts'

/** What stands at the head of the page. An error page says what happened also when that cannot be read. */
export async function emergenciesOf(locals: App.Locals): Promise<readonly SiteEmergency[]> {
  try {
    return (await site.emergencies?.(locals)) ?? []
  } catch (error) {
    if (locals.failure || error instanceof ContentUnavailable) return []
    throw error
  }
}
