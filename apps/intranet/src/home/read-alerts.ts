import type { Alert } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'

const urgency: Record<Alert['severity'], number> = { emergency: 0, warning: 1, information: 2 }

/** Alerts that hold at `now`, the most urgent first. */
export async function readAlerts(cms: CmsClient, lang: LanguageTag, now: Date): Promise<Alert[]> {
  // Whole minutes, so that the question stays the same while its answer is remembered.
  const minute = `${now.toISOString().slice(0, 16)}:00.000Z`
  const alerts = await cms.all('alerts', {
    locale: lang,
    filters: { startsAt: { $lte: minute }, endsAt: { $gt: minute } },
    sort: ['startsAt:desc'],
  })
  return alerts.sort((a, b) => urgency[a.severity] - urgency[b.severity])
}
