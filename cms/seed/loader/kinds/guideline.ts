import { kinds } from '@clf/content'
import * as z from 'zod'
import { bilingual, code, lifecycle, line, pageFields, versionFields, versionNumber } from '../items/fields.ts'
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
  facts: ({ slug, guidelineNumber, version, mandatory, lifecycle: state }) => ({ slug, guidelineNumber, version, mandatory, lifecycle: state }),
  texts: () => ({}),
}
