import { latestDates } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import type { TaxonomyTerm } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { readServices } from './read-services.ts'
import type { ListedService } from './read-services.ts'
import { serviceStrings } from './strings.ts'

const pageDate = '2026-11-23'

/** The catalogue of services. Groups without services are left out. */
export interface ServiceCatalogue {
  frame: PageFrame
  groups: ServiceGroup[]
}

export interface ServiceGroup {
  code: string
  label: string
  services: ListedService[]
}

export async function serviceCatalogue(cms: CmsClient, lang: LanguageTag): Promise<ServiceCatalogue> {
  const [services, categories] = await Promise.all([readServices(cms, lang), readTerms(cms, lang, 'service-category')])
  const { title, description } = serviceStrings[lang]
  return {
    frame: { title, description, dates: latestDates(services, pageDate) },
    groups: groupByCategory(services, categories, serviceStrings[lang].other),
  }
}

/** Services by category in the order of the categories; those without one come last under `other`. */
export function groupByCategory(services: ListedService[], categories: TaxonomyTerm[], other: string): ServiceGroup[] {
  const groups = categories.map(({ code, label }) => ({
    code,
    label,
    services: services.filter(({ category }) => category?.code === code),
  }))
  const known = new Set(categories.map(({ code }) => code))
  const rest = services.filter(({ category }) => !category || !known.has(category.code))
  return [...groups, { code: 'other', label: other, services: rest }].filter((group) => group.services.length > 0)
}
