import { languageTags } from '@clf/text'
import * as z from 'zod'
import { addToFlow, closeParagraphs } from '../../render/flow.ts'
import type { BlockKind } from '../block.ts'
import { mediaFile } from '../media-file.ts'
import type { AttachmentsBlock } from './attachments.ts'
import { renderAttachments } from './render.ts'

const words = z.string('Give this as text.')

const schema = z.strictObject({
  __component: z.literal('content.attachments'),
  title: words.nullable(),
  items: z.array(
    z.strictObject({
      file: mediaFile,
      title: words,
      fileLanguage: z.enum(languageTags),
      accessible: z.enum(['yes', 'no', 'not-checked']),
      alternativeFormatContact: words.nullable(),
    }),
  ),
})

export const attachments: BlockKind<AttachmentsBlock> = {
  name: 'content.attachments',
  schema,
  populate: { populate: { items: { populate: { file: true } } } },
  parts: (block) => [
    { path: 'title', words: block.title },
    ...block.items.map((item, index) => ({ path: `items.${index}.title`, words: item.title })),
  ],
  render(block, flow, state) {
    // It has a heading of its own, which no numbered paragraph can hold.
    closeParagraphs(flow, state)
    addToFlow(flow, renderAttachments(block, state))
  },
}
