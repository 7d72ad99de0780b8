import type { Layout } from '../kind.ts'
import { pageEntry } from '../page-entry.ts'
import type { Entry, SectionContext } from '../section.ts'
import { wordOf } from '../words.ts'
import type { Service } from './service.ts'
import { serviceWords } from './words.ts'

/** Services by category; those without one come last. */
export const layout: Layout<Service> = {
  as: 'catalogue',
  scheme: 'service-category',
  groupOf: ({ category }) => category?.code ?? null,
  other: wordOf(serviceWords, 'other'),
}

/** One card of the catalogue. */
export function entry(service: Service, { lang }: SectionContext): Entry {
  const { title, summary, serviceCode, availability } = service
  const tag = availability === 'live' ? undefined : serviceWords[lang].availabilities[availability]
  // A service is there or not; whether it is in force nobody asks.
  return { ...pageEntry({ title, summary }, `/services/${serviceCode}`, lang), tag, facts: [] }
}
