import * as z from 'zod'
import { addToFlow } from '../../render/flow.ts'
import type { BlockKind } from '../block.ts'
import { mediaFile } from '../media-file.ts'
import { textNodes } from '../text/text-node.ts'
import type { VideoBlock } from './video.ts'
import { renderVideo } from './render.ts'

const words = z.string('Give this as text.')

const schema = z.strictObject({
  __component: z.literal('content.video'),
  title: words,
  media: mediaFile,
  captions: mediaFile,
  transcript: textNodes,
})

export const video: BlockKind<VideoBlock> = {
  name: 'content.video',
  schema,
  populate: { populate: { media: true, captions: true } },
  parts: (block) => [
    { path: 'title', words: block.title },
    { path: 'transcript', nodes: block.transcript },
  ],
  render: (block, flow, state) => addToFlow(flow, renderVideo(block, state)),
}
