import * as z from 'zod'
import { id } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'
import { ownMark } from '../../declare/numbering.ts'

/** One item of a list. */
export const itemSchema = nodeSchema({
  type: 'item',
  name: { en: 'Item', 'zh-Hant-HK': '項目', 'zh-Hans': '项目' },
  standsIn: ['item'],
  fields: z.strictObject({
    id: id.optional(),
    /** Its own mark where the paper has one that the list would not give; the items after it go on from their place. */
    mark: ownMark.optional(),
  }),
  slots: { children: { of: 'block' } },
})
