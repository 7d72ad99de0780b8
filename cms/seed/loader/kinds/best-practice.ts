import { kinds } from '@clf/content'
import * as z from 'zod'
import { textNodesIn } from '../body/text-nodes-in.ts'
import { bilingual, code, lifecycle, pageFields, prose, versionFields } from '../items/fields.ts'
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
  facts: ({ slug, maturity, lifecycle: state }) => ({ slug, maturity, lifecycle: state }),
  texts(practice, language) {
    const { problem, solution, outcome } = practice[language]
    const nodes = (text: string) => textNodesIn(text, language)
    return { problem: nodes(problem), solution: nodes(solution), outcome: nodes(outcome) }
  },
}
