import { languageTags } from '@clf/text'
import * as z from 'zod'
import { line, media } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** One file to download. */
export const fileSchema = nodeSchema({
  type: 'file',
  name: { en: 'File', 'zh-Hant-HK': '檔案', 'zh-Hans': '档案' },
  standsIn: ['file'],
  fields: z.strictObject({
    media: media.optional(),
    title: line,
    fileLanguage: z.enum(languageTags, 'choice'),
    /** Whether the file itself was found accessible. */
    accessible: z.enum(['not-checked', 'yes', 'no'], 'choice'),
    /** E-mail address that supplies another format. */
    alternativeFormatContact: line.optional(),
  }),
  words: ['title'],
  slots: {},
})
