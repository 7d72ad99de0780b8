import * as z from 'zod'
import { id, lang } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** Heading of a section. Level 1 is the title of the page, which is no part of the tree. */
export const headingSchema = nodeSchema({
  type: 'heading',
  name: { en: 'Heading', 'zh-Hant-HK': '標題', 'zh-Hans': '标题' },
  standsIn: ['top'],
  fields: z.strictObject({
    id: id.optional(),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)], 'level'),
    lang: lang.optional(),
  }),
  slots: { children: { of: 'inline' } },
})
