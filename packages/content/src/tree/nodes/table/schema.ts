import * as z from 'zod'
import { id } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** A table. Rows from the top whose cells all head columns are its head. */
export const tableSchema = nodeSchema({
  type: 'table',
  name: { en: 'Table', 'zh-Hant-HK': '表格', 'zh-Hans': '表格' },
  standsIn: ['top', 'block'],
  fields: z.strictObject({ id: id.optional() }),
  slots: { caption: { of: 'inline' }, children: { of: 'row', min: 1 } },
})
