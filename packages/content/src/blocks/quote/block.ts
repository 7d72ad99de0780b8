import * as z from 'zod'
import { addToFlow } from '../../render/flow.ts'
import type { BlockKind } from '../block.ts'
import type { QuoteBlock } from './quote.ts'
import { renderQuote } from './render.ts'

const words = z.string('Give this as text.')

const schema = z.strictObject({
  __component: z.literal('content.quote'),
  text: words,
  source: words.nullable(),
  sourceUrl: words.nullable(),
})

export const quote: BlockKind<QuoteBlock> = {
  name: 'content.quote',
  schema,
  populate: true,
  parts: (block) => [
    { path: 'text', words: block.text },
    { path: 'source', words: block.source },
  ],
  render: (block, flow, state) => addToFlow(flow, renderQuote(block, state)),
}
