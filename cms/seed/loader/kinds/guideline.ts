import { kinds } from '@clf/content'
import * as z from 'zod'
import { bilingual, code, lifecycle, line, pageFields, versionFields, versionNumber } from '../items/fields.ts'
import { withdrawalOf } from './seed-kind.ts'
import type { SeedKind } from './seed-kind.ts'

const item = z.strictObject({
  ...pageFields,
  slug: code,
  guidelineNumber: line,
  version: versionNumber,
  mandatory: z.boolean(),
  lifecycle,
  ...bilingual(z.strictObject(versionFields)).shape,
})

type Item = z.infer<typeof item>

export const guidelineSeed: SeedKind<Item> = {
  kind: kinds.guideline,
  item,
  keyOf: ({ slug }) => slug,
  withdrawal: withdrawalOf,
  facts: ({ slug, guidelineNumber, version, mandatory }) => ({ slug, guidelineNumber, version, mandatory }),
  texts: () => ({}),
}
