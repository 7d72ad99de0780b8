import * as z from 'zod'
import { addToFlow } from '../../render/flow.ts'
import type { BlockKind } from '../block.ts'
import type { TableBlock } from './table.ts'
import { renderTable } from './render.ts'

const words = z.string('Give this as text.')

const schema = z.strictObject({
  __component: z.literal('content.table'),
  caption: words,
  rows: z.array(z.array(words)),
  headerRow: z.boolean(),
  headerColumn: z.boolean(),
})

export const table: BlockKind<TableBlock> = {
  name: 'content.table',
  schema,
  populate: true,
  parts: (block) => [
    { path: 'caption', words: block.caption },
    ...block.rows.flatMap((row, index) => row.map((cell) => ({ path: `rows.${index}`, words: cell }))),
  ],
  render: (block, flow, state) => addToFlow(flow, renderTable(block, state)),
}
