import * as z from 'zod'
import { bilingual, code, lifecycle, pageFields, prose, versionFields } from './fields.ts'

const version = z.strictObject({ ...versionFields, problem: prose, solution: prose, outcome: prose })

/** An item of `seed/references`. */
export const bestPracticeItem = z.strictObject({
  ...pageFields,
  slug: code,
  maturity: z.enum(['trial', 'proven', 'standard']),
  lifecycle,
  ...bilingual(version).shape,
})

export type BestPracticeItem = z.infer<typeof bestPracticeItem>
