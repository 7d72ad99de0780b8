import type { SiteEmergency } from '@clf/app-shell'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { isEmergency, readAlerts } from './read-alerts.ts'

/** Emergencies that hold at `now`, for the head of every page. */
export async function emergencies(cms: CmsClient, lang: LanguageTag, now: Date): Promise<SiteEmergency[]> {
  const alerts = await readAlerts(cms, lang, now)
  return alerts.filter(isEmergency).map(({ message, details }) => ({ message, details }))
}
