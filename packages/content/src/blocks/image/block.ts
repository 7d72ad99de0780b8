import * as z from 'zod'
import { addToFlow } from '../../render/flow.ts'
import type { BlockKind } from '../block.ts'
import { mediaFile } from '../media-file.ts'
import type { ImageBlock } from './image.ts'
import { renderImage } from './render.ts'

const words = z.string('Give this as text.')

const schema = z.strictObject({
  __component: z.literal('content.image'),
  media: mediaFile,
  alternativeText: words.nullable(),
  decorative: z.boolean(),
  caption: words.nullable(),
})

export const image: BlockKind<ImageBlock> = {
  name: 'content.image',
  schema,
  populate: { populate: { media: true } },
  parts: (block) => [
    { path: 'alternativeText', words: block.decorative ? null : block.alternativeText },
    { path: 'caption', words: block.caption },
  ],
  render: (block, flow, state) => addToFlow(flow, renderImage(block, state)),
}
