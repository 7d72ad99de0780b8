import type { PageFrame } from '@clf/app-shell'
import type { Service } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { documentFrame } from '../documents/document-frame.ts'
import { fact } from '../documents/fact.ts'
import type { Fact } from '../documents/fact.ts'
import { bureauFact, reviewFact, topicsFact } from '../documents/page-facts.ts'
import { readService } from './read-services.ts'
import { serviceStrings } from './strings.ts'

/** The page of one service. */
export interface ServiceView {
  frame: PageFrame
  service: Service
  facts: Fact[]
  /** Address of the service while it can be used. */
  openHref: string | null
  /** Why it cannot be used, with a heading. */
  closed: { heading: string; text: string } | null
}

export async function serviceView(cms: CmsClient, lang: LanguageTag, code: string): Promise<ServiceView> {
  const found = await readService(cms, lang, code)
  const { document: service } = found
  const own = serviceStrings[lang]
  const { availability } = service
  return {
    frame: documentFrame(lang, found, { label: own.title, path: '/services' }),
    service,
    facts: facts(lang, service),
    openHref: availability === 'live' ? webAddress(service.url) : null,
    closed:
      availability === 'live'
        ? null
        : { heading: own.availabilities[availability], text: own.notAvailable[availability] },
  }
}

function webAddress(url: string | null): string | null {
  const protocol = url === null ? undefined : URL.parse(url)?.protocol
  return protocol === 'https:' || protocol === 'http:' ? url : null
}

function facts(lang: LanguageTag, service: Service): Fact[] {
  const own = serviceStrings[lang]
  return [
    fact(own.availability, own.availabilities[service.availability]),
    fact(own.hours, service.serviceHours),
    fact(own.whoCanUse, service.whoCanUse),
    fact(own.login, own.logins[service.loginMethod]),
    fact(own.category, service.category?.label),
    bureauFact(lang, own.provider, service.providerBureau),
    topicsFact(lang, service.topics),
    reviewFact(lang, service),
  ]
}
