import * as z from 'zod'
import { line } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** What to do, one after the other. It has a heading of its own, which no numbered paragraph can hold. */
export const stepsSchema = nodeSchema({
  type: 'steps',
  name: { en: 'Steps', 'zh-Hant-HK': '步驟', 'zh-Hans': '步骤' },
  standsIn: ['top'],
  fields: z.strictObject({ title: line.optional() }),
  words: ['title'],
  slots: { children: { of: 'step', min: 1 } },
})
