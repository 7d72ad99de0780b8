import * as z from 'zod'
import { nodeSchema } from '../../declare/node-schema.ts'

/** A box on paper, ticked or not. Its words stand beside it. */
export const checkboxSchema = nodeSchema({
  type: 'checkbox',
  name: { en: 'Check box', 'zh-Hant-HK': '方格', 'zh-Hans': '复选框' },
  standsIn: ['inline'],
  fields: z.strictObject({ checked: z.boolean('yes-or-no') }),
  slots: {},
})
