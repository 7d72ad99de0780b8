import * as z from 'zod'
import { bilingual, code, lifecycle, line, pageFields, versionFields, versionNumber } from './fields.ts'

/** An item of `seed/guidelines`. */
export const guidelineItem = z.strictObject({
  ...pageFields,
  slug: code,
  guidelineNumber: line,
  version: versionNumber,
  mandatory: z.boolean(),
  lifecycle,
  ...bilingual(z.strictObject(versionFields)).shape,
})

export type GuidelineItem = z.infer<typeof guidelineItem>
