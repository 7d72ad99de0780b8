import * as z from 'zod'
import { id, line, mark } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** A formula in MathML, with its words for whoever cannot read it. */
export const formulaSchema = nodeSchema({
  type: 'formula',
  name: { en: 'Formula', 'zh-Hant-HK': '公式', 'zh-Hans': '公式' },
  standsIn: ['inline'],
  fields: z.strictObject({
    id: id.optional(),
    /** The formula read aloud, in the language of the text. */
    words: line,
    /** Set when it stands on a line of its own. */
    display: mark.optional(),
  }),
  words: ['words'],
  slots: { children: { of: 'math', min: 1 } },
})
