import { kinds } from '@clf/content'
import * as z from 'zod'
import { bilingual, code, line, pageFields, prose, versionFields } from '../items/fields.ts'
import { documentIdOf } from '../store/document.ts'
import type { SeedKind } from './seed-kind.ts'

const version = z.strictObject({ ...versionFields, serviceHours: line, whoCanUse: prose })

const item = z.strictObject({
  ...pageFields,
  serviceCode: code,
  availability: z.enum(['live', 'planned', 'maintenance', 'retired']),
  popularity: z.int().min(1),
  category: code,
  loginMethod: z.enum(['single-sign-on', 'departmental-portal', 'none']),
  url: z
    .string()
    .regex(/^https:\/\/[a-z0-9-]+\.demo\.example(\/|$)/, 'An address at demo.example, for example https://e-leave.demo.example.')
    .nullish(),
  ...bilingual(version).shape,
})

type Item = z.infer<typeof item>

export const serviceSeed: SeedKind<Item> = {
  kind: kinds.service,
  item,
  keyOf: ({ serviceCode }) => serviceCode,
  facts: ({ serviceCode, availability, popularity, loginMethod, url, category }) => ({
    serviceCode,
    availability,
    popularity,
    loginMethod,
    url: url ?? null,
    category: documentIdOf('api::taxonomy-term.taxonomy-term', `service-category/${category}`),
  }),
  texts(service, language) {
    const { serviceHours, whoCanUse } = service[language]
    return { serviceHours, whoCanUse }
  },
  check({ category }, known, report) {
    if (!known.hasTerm('service-category', category)) report('service-category', `taxonomy.yaml has no service-category “${category}”.`)
  },
}
