import * as z from 'zod'
import { line } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'
import { mathAttributes } from './math-fields.ts'

/** An identifier, number, operator or words of a formula. */
export const symbolSchema = nodeSchema({
  type: 'symbol',
  name: { en: 'Symbol', 'zh-Hant-HK': '符號', 'zh-Hans': '符号' },
  standsIn: ['math'],
  fields: z.strictObject({
    element: z.enum(['mi', 'mn', 'mo', 'mtext'], 'choice'),
    text: line,
    attributes: mathAttributes.optional(),
  }),
  slots: {},
})
