import * as z from 'zod'
import { id, line, mark, media } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** A picture, with its words or marked as decorative. */
export const imageSchema = nodeSchema({
  type: 'image',
  name: { en: 'Image', 'zh-Hant-HK': '圖像', 'zh-Hans': '图像' },
  standsIn: ['top', 'block'],
  fields: z.strictObject({
    id: id.optional(),
    media: media.optional(),
    /** What the picture says, in the language of the text. */
    text: line.optional(),
    /** Set when the picture says nothing. */
    decorative: mark.optional(),
  }),
  words: ['text'],
  slots: { caption: { of: 'inline', optional: true } },
})
