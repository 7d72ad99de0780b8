import * as z from 'zod'
import type { BlockKind } from '../block.ts'
import { textNodes } from './text-node.ts'
import type { TextBlock } from './text.ts'
import { renderText } from './render.ts'

const schema = z.strictObject({
  __component: z.literal('content.text'),
  body: textNodes,
})

export const text: BlockKind<TextBlock> = {
  name: 'content.text',
  schema,
  populate: true,
  parts: (block) => [{ path: 'body', nodes: block.body }],
  render: (block, flow, state) => renderText(block.body, flow, state),
}
