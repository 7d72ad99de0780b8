import * as z from 'zod'
import { nodeSchema } from '../../declare/node-schema.ts'
import { numeral, start, surround } from '../../declare/numbering.ts'

/** A list, or sub-items of a paragraph. Without `numeral` its items have bullets. */
export const listSchema = nodeSchema({
  type: 'list',
  name: { en: 'List', 'zh-Hant-HK': '列表', 'zh-Hans': '列表' },
  standsIn: ['top', 'block'],
  fields: z.strictObject({
    numeral: numeral.optional(),
    /** Default `1.` for `decimal`, `a)` for letters, `(i)` for Roman numerals, `一、` and `甲、` for Chinese ones, nothing for circled ones. */
    surround: surround.optional(),
    /** Default 1. */
    start: start.optional(),
  }),
  slots: { children: { of: 'item', min: 1 } },
})
