import * as z from 'zod'
import { addToFlow, closeParagraphs } from '../../render/flow.ts'
import type { BlockKind, Part } from '../block.ts'
import { textNodes } from '../text/text-node.ts'
import type { StepsBlock } from './steps.ts'
import { renderSteps } from './render.ts'

const words = z.string('Give this as text.')

const schema = z.strictObject({
  __component: z.literal('content.steps'),
  title: words.nullable(),
  items: z.array(z.strictObject({ title: words, body: textNodes })),
})

export const steps: BlockKind<StepsBlock> = {
  name: 'content.steps',
  schema,
  populate: { populate: { items: true } },
  parts: (block) => [
    { path: 'title', words: block.title },
    ...block.items.flatMap((item, index): Part[] => [
      { path: `items.${index}.title`, words: item.title },
      { path: `items.${index}.body`, nodes: item.body },
    ]),
  ],
  render(block, flow, state) {
    // It has a heading of its own, which no numbered paragraph can hold.
    closeParagraphs(flow, state)
    addToFlow(flow, renderSteps(block, state))
  },
}
