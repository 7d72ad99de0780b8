import * as z from 'zod'
import { line } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** Files to download. It has a heading of its own, which no numbered paragraph can hold. */
export const attachmentsSchema = nodeSchema({
  type: 'attachments',
  name: { en: 'Attachments', 'zh-Hant-HK': '附件', 'zh-Hans': '附件' },
  standsIn: ['top'],
  fields: z.strictObject({ title: line.optional() }),
  words: ['title'],
  slots: { children: { of: 'file', min: 1 } },
})
