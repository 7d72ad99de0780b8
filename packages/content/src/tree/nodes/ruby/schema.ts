import * as z from 'zod'
import { lang, words } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** Characters with their reading above. */
export const rubySchema = nodeSchema({
  type: 'ruby',
  name: { en: 'Reading', 'zh-Hant-HK': '注音', 'zh-Hans': '注音' },
  standsIn: ['inline'],
  fields: z.strictObject({ base: words, reading: words, lang: lang.optional() }),
  words: ['base', 'reading'],
  slots: {},
})
