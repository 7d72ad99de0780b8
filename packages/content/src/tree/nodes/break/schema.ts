import * as z from 'zod'
import { nodeSchema } from '../../declare/node-schema.ts'

/** A new line in the same paragraph. */
export const breakSchema = nodeSchema({
  type: 'break',
  name: { en: 'Line break', 'zh-Hant-HK': '換行', 'zh-Hans': '换行' },
  standsIn: ['inline'],
  fields: z.strictObject({}),
  slots: {},
})
