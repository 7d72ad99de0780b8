import type { LanguagePath } from '@clf/text'
import { parse } from 'yaml'
import * as z from 'zod'

const sentence = z.strictObject({ en: z.string(), tc: z.string(), sc: z.string() }) satisfies z.ZodType<Record<LanguagePath, string>>

const criterion = z
  .strictObject({
    /** Number in WCAG 2.2. */
    id: z.string().regex(/^\d\.\d\.\d{1,2}$/),
    name: sentence,
    /** Rules of `@clf/rules` that ask for it while somebody writes. */
    rules: z.array(z.string()).min(1).optional(),
    /** How a person checks what no rule can tell. */
    byHand: sentence.optional(),
    /** Why a document cannot break it: a key of `reasons`. */
    outOfReach: z.string().optional(),
  })
  .refine(({ rules, byHand, outOfReach }) => (outOfReach === undefined) === (rules !== undefined || byHand !== undefined), 'has rules or a check by hand, or is out of reach')

const matrix = z.strictObject({ reasons: z.record(z.string(), sentence), criteria: z.array(criterion) })

export type Matrix = z.infer<typeof matrix>

/** The matrix as it is written in `docs/conformance/wcag-in-documents.yml`; throws with the place of what is wrong in it. */
export const readMatrix = (text: string): Matrix => matrix.parse(parse(text))
