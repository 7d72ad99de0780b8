import * as z from 'zod'
import { nodeSchema } from '../../declare/node-schema.ts'

/** One row of a table. A row that cells from above fill holds none of its own. */
export const rowSchema = nodeSchema({
  type: 'row',
  name: { en: 'Row', 'zh-Hant-HK': '行', 'zh-Hans': '行' },
  standsIn: ['row'],
  fields: z.strictObject({}),
  slots: { children: { of: 'cell' } },
})
