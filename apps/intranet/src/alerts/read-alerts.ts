import type { Alert } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'

const urgency: Record<Alert['severity'], number> = { emergency: 0, warning: 1, information: 2 }

/** Alerts that hold at `now`, the most urgent first, with the services that they concern. */
export async function readAlerts(cms: CmsClient, lang: LanguageTag, now: Date): Promise<Alert[]> {
  const moment = now.toISOString()
  const alerts = await cms.all('alerts', {
    locale: lang,
    filters: { startsAt: { $lte: moment }, endsAt: { $gt: moment } },
    populate: { services: { populate: { body: true } } },
    sort: ['startsAt:desc'],
  })
  return alerts.toSorted((a, b) => urgency[a.severity] - urgency[b.severity])
}

/** An emergency stands at the head of every page, and is not said again below. */
export const isEmergency = ({ severity }: Alert): boolean => severity === 'emergency'
