import * as z from 'zod'
import { address, lang, mark, words } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** A run of words that look alike. Runs side by side with the same link are one link. */
export const textSchema = nodeSchema({
  type: 'text',
  name: { en: 'Text', 'zh-Hant-HK': '文字', 'zh-Hans': '文字' },
  standsIn: ['inline'],
  fields: z.strictObject({
    text: words,
    lang: lang.optional(),
    bold: mark.optional(),
    italic: mark.optional(),
    underline: mark.optional(),
    strikethrough: mark.optional(),
    code: mark.optional(),
    /** Raised or lowered, as in m³ and H₂O. */
    script: z.enum(['sub', 'sup'], 'choice').optional(),
    link: z.strictObject({ address, hreflang: lang.optional() }, 'link').optional(),
  }),
  words: ['text'],
  slots: {},
})
