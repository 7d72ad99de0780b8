import * as z from 'zod'
import { id, line } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** A link to another place of the same text, which renumbers with it. */
export const referenceSchema = nodeSchema({
  type: 'reference',
  name: { en: 'Cross-reference', 'zh-Hant-HK': '互相參照', 'zh-Hans': '交叉引用' },
  standsIn: ['inline'],
  fields: z.strictObject({
    /** `id` of the node it leads to. */
    target: id,
    /** Its words; `{}` stands for the number. Default: “paragraph {}”, “第{}段”, and the mark alone for a note. */
    text: line.optional(),
  }),
  words: ['text'],
  slots: {},
})
