import type { LanguagePath } from '@clf/text'
import { parse } from 'yaml'
import * as z from 'zod'

const sentence = z.strictObject({ en: z.string(), tc: z.string(), sc: z.string() }) satisfies z.ZodType<Record<LanguagePath, string>>

const common = {
  /** Number in ATAG 2.0: `A.3.1.1`. */
  id: z.string().regex(/^[AB](?:\.\d){3}$/),
  /** `A/AA` follows the level of WCAG that is met. */
  level: z.enum(['A', 'AA', 'A/AA']),
  name: sentence,
  /** What is done; of what is not applicable, the reason. */
  words: sentence,
}
/** Parts of the help for editors that explain it. */
const help = z.array(z.string()).min(1)
/** A test by its file and its title as it stands there, `…` for what is put in. */
const proof = z.array(z.strictObject({ file: z.string(), test: z.string() })).min(1)

const criterion = z.discriminatedUnion('answer', [
  z.strictObject({ ...common, answer: z.literal('met'), help, proof }),
  z.strictObject({ ...common, answer: z.literal('not-met'), missing: sentence, help: help.optional(), proof: proof.optional() }),
  z.strictObject({ ...common, answer: z.literal('not-applicable') }),
])

const claim = z.strictObject({
  date: z.iso.date(),
  tool: z.strictObject({ version: z.string(), browser: z.string() }),
  criteria: z.array(criterion),
})

export type Claim = z.infer<typeof claim>
export type Criterion = z.infer<typeof criterion>
export const answers = ['met', 'not-met', 'not-applicable'] as const
export type Answer = (typeof answers)[number]

/** The claim as it is written in `docs/conformance/atag.yml`; throws with the place of what is wrong in it. */
export const readClaim = (text: string): Claim => claim.parse(parse(text))

/** How many criteria have each answer. */
export function countAnswers(criteria: readonly Criterion[]): Record<Answer, number> {
  const count = (answer: Answer) => criteria.filter((one) => one.answer === answer).length
  return { met: count('met'), 'not-met': count('not-met'), 'not-applicable': count('not-applicable') }
}

/** The level that may be claimed: none while a criterion of level A, or one that follows the level of WCAG, is not met. */
export function levelOf(criteria: readonly Criterion[]): 'AA' | 'A' | null {
  const open = criteria.filter(({ answer }) => answer === 'not-met').map(({ level }) => level)
  if (open.length === 0) return 'AA'
  return open.every((level) => level === 'AA') ? 'A' : null
}

/** Address of a criterion in the standard: `A.3.1.1` is at `#sc_a311`. */
export const addressOf = (id: string): string => `https://www.w3.org/TR/ATAG20/#sc_${id.toLowerCase().replaceAll('.', '')}`
