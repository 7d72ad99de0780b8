import * as z from 'zod'
import { address, lang, line } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** Words of somebody else. */
export const quotationSchema = nodeSchema({
  type: 'quotation',
  name: { en: 'Quotation', 'zh-Hant-HK': '引文', 'zh-Hans': '引文' },
  standsIn: ['top', 'block'],
  fields: z.strictObject({
    lang: lang.optional(),
    /** Who says so. */
    source: line.optional(),
    /** Where they say so. */
    sourceAddress: address.optional(),
  }),
  words: ['source'],
  slots: { children: { of: 'block' } },
})
