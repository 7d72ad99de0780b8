import * as z from 'zod'
import { id, lang } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** Words without a number. */
export const paragraphSchema = nodeSchema({
  type: 'paragraph',
  name: { en: 'Paragraph', 'zh-Hant-HK': '段落', 'zh-Hans': '段落' },
  standsIn: ['top', 'block'],
  fields: z.strictObject({ id: id.optional(), lang: lang.optional() }),
  slots: { children: { of: 'inline' } },
})
