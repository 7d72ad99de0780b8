import * as z from 'zod'
import { id } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'
import { ownNumber } from '../../declare/numbering.ts'

/** A numbered paragraph with everything that belongs to its number: further paragraphs, sub-items, tables. */
export const numberedSchema = nodeSchema({
  type: 'numbered',
  name: { en: 'Numbered paragraph', 'zh-Hant-HK': '編號段落', 'zh-Hans': '编号段落' },
  standsIn: ['top'],
  fields: z.strictObject({
    id: id.optional(),
    /** Its own number where the paper has one that the count would not give; the count goes on from it. Without it, the next number. */
    number: ownNumber.optional(),
  }),
  slots: { children: { of: 'block', min: 1 } },
})
