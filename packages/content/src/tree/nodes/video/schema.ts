import * as z from 'zod'
import { id, line, media } from '../../declare/fields.ts'
import { nodeSchema } from '../../declare/node-schema.ts'

/** A video with captions and transcript. */
export const videoSchema = nodeSchema({
  type: 'video',
  name: { en: 'Video', 'zh-Hant-HK': '影片', 'zh-Hans': '视频' },
  standsIn: ['top', 'block'],
  fields: z.strictObject({
    id: id.optional(),
    title: line,
    media: media.optional(),
    /** WebVTT file in the language of the text. */
    captions: media.optional(),
  }),
  words: ['title'],
  slots: { transcript: { of: 'block' } },
})
