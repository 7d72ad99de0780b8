import type { LanguageTag } from '@clf/text'
import { bureauFact, fact, reviewFact, topicsFact } from '../fact.ts'
import type { Fact } from '../fact.ts'
import type { KindPage } from '../kind.ts'
import type { SectionContext } from '../section.ts'
import type { Service } from './service.ts'
import { serviceWords } from './words.ts'

export const page: KindPage<Service> = {
  head: 'title',
  notice: 'availability',
  texts: [],
  hasChain: false,
  after: 'nothing',
  populate: { providerBureau: true, category: true },
  facts,
}

function facts(service: Service, { lang }: SectionContext): Fact[] {
  const own = serviceWords[lang]
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

/** How a reader reaches the service: the address while it can be used, else why it cannot, with a heading. */
export type ServiceAccess = { open: { href: string; label: string } | null } | { closed: { heading: string; text: string } }

export function serviceAccess({ availability, url }: Pick<Service, 'availability' | 'url'>, lang: LanguageTag): ServiceAccess {
  const own = serviceWords[lang]
  if (availability !== 'live') return { closed: { heading: own.availabilities[availability], text: own.notAvailable[availability] } }
  const address = url && URL.parse(url)
  return { open: address && /^https?:/.test(address.protocol) ? { href: address.href, label: own.open } : null }
}
