import * as z from 'zod'
import { addToFlow } from '../../render/flow.ts'
import type { BlockKind } from '../block.ts'
import { textNodes } from '../text/text-node.ts'
import type { CalloutBlock } from './callout.ts'
import { renderCallout } from './render.ts'

const words = z.string('Give this as text.')

const schema = z.strictObject({
  __component: z.literal('content.callout'),
  kind: z.enum(['information', 'important', 'warning']),
  title: words.nullable(),
  body: textNodes,
})

export const callout: BlockKind<CalloutBlock> = {
  name: 'content.callout',
  schema,
  populate: true,
  parts: (block) => [
    { path: 'title', words: block.title },
    { path: 'body', nodes: block.body },
  ],
  render: (block, flow, state) => addToFlow(flow, renderCallout(block, state)),
}
