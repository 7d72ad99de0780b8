import * as z from 'zod'
import { bilingual, code, line, pageFields, prose, versionFields } from './fields.ts'

const version = z.strictObject({ ...versionFields, serviceHours: line, whoCanUse: prose })

/** An item of `seed/services`. */
export const serviceItem = z.strictObject({
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

export type ServiceItem = z.infer<typeof serviceItem>
