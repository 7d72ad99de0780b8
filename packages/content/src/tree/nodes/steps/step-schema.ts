import * as z from 'zod'
import { line } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** One of several steps. */
export const stepSchema = nodeSchema({
  type: 'step',
  name: { en: 'Step', 'zh-Hant-HK': '步驟', 'zh-Hans': '步骤' },
  standsIn: ['step'],
  fields: z.strictObject({ title: line }),
  words: ['title'],
  slots: { children: { of: 'block' } },
})
