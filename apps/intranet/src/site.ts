import type { Site, SiteAddress } from '@clf/app-shell'
import { emergencies } from './alerts/emergencies.ts'
import { sectionsIn } from './chrome/sections.ts'
import { siteNames } from './chrome/strings.ts'
import { cms, replica } from './cms-reader/cms.ts'
import { config } from './config/current.ts'
import { outbox } from './outbox/current.ts'
import { outboxHealth } from './outbox/health.ts'
import { healthOf } from './read-model/health.ts'
import { contentVersion } from './read-model/reading/content-version.ts'
import { staleSince } from './read-model/stale-since.ts'
import { readStatus } from './read-model/status.ts'
import { siteAddresses } from './site-map/addresses.ts'
import { textDate } from './text-dates/text-date.ts'

let known: { version: string | undefined; addresses: SiteAddress[] } | undefined

/** Every address, found once for each state of the content: a large map is read in parts. */
async function addressesNow(): Promise<SiteAddress[]> {
  const version = contentVersion(replica, new Date(), undefined)
  if (version === undefined || known?.version !== version) known = { version, addresses: await siteAddresses(cms) }
  return known.addresses
}

/** The intranet, as the shell shows it. */
export const site: Site = {
  names: siteNames,
  origin: config.origin,
  sections: sectionsIn,
  pages: {
    search: '/search',
    siteMap: '/site-map',
    contact: '/contact',
    notices: '/notices',
    privacy: '/privacy',
    accessibility: '/accessibility',
    feedback: '/feedback',
    accessibilityProblem: '/accessibility-problem',
  },
  portal: 'https://www.gov.hk/',
  demonstration: true,
  revised: textDate('chrome'),
  posts: ['/check-a-memo', '/feedback', '/accessibility-problem', '/must-read'],
  signIn: config.signIn,
  contentVersion() {
    const now = new Date()
    return contentVersion(replica, now, staleSince(readStatus(config.store), now, config.staleSeconds))
  },
  // A preview shows the emergency that is being written; an error page of one asks nothing of the CMS, which may be what failed.
  emergencies: ({ lang, now, draft, failure, cmsOfToday }) => emergencies(draft && !failure ? cmsOfToday : cms, lang, now),
  addresses: () => addressesNow(),
  health: async () => ({ ...healthOf(readStatus(config.store), replica.isFilled, new Date(), config.staleSeconds), ...outboxHealth(outbox().state()) }),
}
