import { kinds } from '@clf/content'
import * as z from 'zod'
import { bodyOf } from '../body/body-of.ts'
import { bilingual, code, lifecycle, pageFields, prose, versionFields } from '../items/fields.ts'
import { withdrawalOf } from './seed-kind.ts'
import type { SeedKind } from './seed-kind.ts'

const version = z.strictObject({ ...versionFields, problem: prose, solution: prose, outcome: prose })

const item = z.strictObject({
  ...pageFields,
  slug: code,
  maturity: z.enum(['trial', 'proven', 'standard']),
  lifecycle,
  ...bilingual(version).shape,
})

type Item = z.infer<typeof item>

export const bestPracticeSeed: SeedKind<Item> = {
  kind: kinds['best-practice'],
  item,
  keyOf: ({ slug }) => slug,
  withdrawal: withdrawalOf,
  facts: ({ slug, maturity }) => ({ slug, maturity }),
  texts(practice, language) {
    const { problem, solution, outcome } = practice[language]
    const tree = (text: string) => bodyOf(text, { language, numbered: false })
    return { problem: tree(problem), solution: tree(solution), outcome: tree(outcome) }
  },
}
