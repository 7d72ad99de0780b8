import type * as z from 'zod'
import { address, id, lang, line, media, words } from '../declare/fields.ts'
import { numerals, ownMark, ownNumber, start, surrounds } from '../declare/numbering.ts'
import { mathAttributes } from '../nodes/formula/math-fields.ts'
import type { Random } from './random.ts'

// Texts that have made trouble somewhere: markup, entities, blanks of other kinds, joined emoji, right-to-left words, rare characters.
const texts = [
  'Staff stay at home.',
  '職員留在家中。',
  '职员留在家中。',
  '<script>alert(1)</script>',
  '&amp; &lt;',
  ' ',
  '\u3000',
  '\u00a0x',
  '👩‍👧‍👦 家',
  'שלום',
  '𠮷野家',
  'e\u0301',
  '{}',
  '{{x}}',
  '${x}',
  "' or 1=1 --",
  ']]>',
  '-->',
  '2(b)(ii)',
  'a'.repeat(300),
  '\u200bx',
  '10 m³',
]
const marks = ['(a)', '甲、', '*', '–', '†', '（一）', '"<']
const numbers = ['5', '3A', '2.1', '五', 'IV', '9999', '12345', 'A-1']
const languages = ['en', 'zh-Hant-HK', 'zh-Hans', 'ur', 'fil', 'zh-yue', 'en-GB-oxendict']
const addresses = ['https://a.example/?a=1&b="2"', 'http://a.example', 'mailto:a@b.example', 'tel:+85228100000', '/en/forms', 'clf:circular/itb-paper/1/2006', 'clf:guideline/x', "/x'<>"]

const byField = new Map<unknown, (random: Random) => unknown>([
  [words, ({ pick }) => pick(texts)],
  [line, ({ pick, chance }) => (chance(0.1) ? '' : pick(texts))],
  [id, ({ below }) => `id-${below(1e9)}`],
  [lang, ({ pick }) => pick(languages)],
  [address, ({ pick }) => pick(addresses)],
  [media, ({ pick }) => pick(['plan', 'gone', 'aZ0_-'])],
  [ownMark, ({ pick }) => pick(marks)],
  [ownNumber, ({ pick }) => pick(numbers)],
  [start, ({ pick }) => pick([1, 2, 3, 27, 9999])],
  [mathAttributes, ({ chance }) => (chance(0.5) ? {} : { mathvariant: 'normal', width: '1em' })],
])

/** Right values for the fields of a schema; optional ones are there now and then. */
export function fieldValues(fields: z.ZodObject, random: Random): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields.shape).flatMap(([name, field]) => {
      const value = valueOf(field, random)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** A right value for `numbering` of a tree. */
export function numberingValue({ pick, chance }: Random): object {
  return { ...(chance(0.5) ? { start: pick([1, 2, 9999]) } : {}), ...(chance(0.5) ? { numeral: pick(numerals) } : {}), ...(chance(0.5) ? { surround: pick(surrounds) } : {}) }
}

function valueOf(field: z.core.$ZodType, random: Random): unknown {
  const own = byField.get(field)
  if (own) return own(random)
  const { def } = field._zod
  switch (def.type) {
    case 'optional':
      return random.chance(0.6) ? undefined : valueOf((field as z.ZodOptional).def.innerType, random)
    case 'enum':
      return random.pick((field as z.ZodEnum).options)
    case 'literal':
      return random.pick([...(field as z.ZodLiteral).def.values])
    case 'union':
      return valueOf(random.pick((field as z.ZodUnion).options), random)
    case 'boolean':
      return random.chance(0.5)
    case 'int':
    case 'number':
      return 1 + random.below(3)
    case 'object':
      return fieldValues(field as z.ZodObject, random)
    default:
      throw new Error(`There is no right value for a field of the type “${def.type}”. Give its schema one in field-values.ts.`)
  }
}
