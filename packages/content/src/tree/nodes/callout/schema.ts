import * as z from 'zod'
import { line } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** Words that stand out. */
export const calloutSchema = nodeSchema({
  type: 'callout',
  name: { en: 'Callout', 'zh-Hant-HK': '提示框', 'zh-Hans': '提示框' },
  standsIn: ['top', 'block'],
  fields: z.strictObject({ kind: z.enum(['information', 'important', 'warning'], 'choice'), title: line.optional() }),
  words: ['title'],
  slots: { children: { of: 'block' } },
})
