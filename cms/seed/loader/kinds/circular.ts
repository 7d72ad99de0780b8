import * as z from 'zod'
import { bilingual, code, isoDate, lifecycle, line, pageFields, prose, versionFields } from './fields.ts'

const version = z.strictObject({
  ...versionFields,
  from: line,
  to: line,
  preamble: prose.nullish(),
  closing: z.strictObject({ offices: prose, date: line }).nullish(),
})

/** An item of `seed/circulars`. */
export const circularItem = z.strictObject({
  ...pageFields,
  series: code,
  number: z.int().min(1),
  year: z.int().min(1900).max(2999),
  date: isoDate,
  effectiveFrom: isoDate.nullish(),
  effectiveTo: isoDate.nullish(),
  fileReference: line.nullish(),
  force: z.enum(['mandatory', 'guidance', 'information']),
  lifecycle,
  supersedes: z.array(z.string()).nullish(),
  classification: z.enum(['unclassified', 'restricted-admin', 'restricted-staff']),
  schedule: code.nullish(),
  amendments: z.array(z.strictObject({ date: isoDate, note: bilingual(prose) })).nullish(),
  numbered: z.boolean(),
  ...bilingual(version).shape,
})

export type CircularItem = z.infer<typeof circularItem>

/** `general-circular/3-2024`, the reference that the server writes too. */
export function referenceOf({ series, number, year }: Pick<CircularItem, 'series' | 'number' | 'year'>): string {
  return `${series}/${number}-${year}`
}
