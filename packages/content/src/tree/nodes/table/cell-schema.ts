import * as z from 'zod'
import { count } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** One cell of a table. */
export const cellSchema = nodeSchema({
  type: 'cell',
  name: { en: 'Cell', 'zh-Hant-HK': '儲存格', 'zh-Hans': '单元格' },
  standsIn: ['cell'],
  fields: z.strictObject({
    /** What the cell heads; without it, it heads nothing. */
    heads: z.enum(['column', 'row'], 'choice').optional(),
    /** Columns it spans; default 1. */
    colspan: count(100).optional(),
    /** Rows it spans; default 1. */
    rowspan: count(1000).optional(),
  }),
  slots: { children: { of: 'block' } },
})
