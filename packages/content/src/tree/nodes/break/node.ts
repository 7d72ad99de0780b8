import { inThreeLanguages } from '../../../kinds/words.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import type { NodeIn } from '../../tree.ts'
import { breakSchema } from './schema.ts'

export const lineBreak: NodeKind<typeof breakSchema> = {
  schema: breakSchema,
  render: () => '<br>',
  lines: () => ['\n'],
  example: inThreeLanguages(example('1 Harbour Road', 'Wan Chai'), example('港灣道1號', '灣仔'), example('港湾道1号', '湾仔')),
}

function example(...lines: [string, string]): NodeIn<'top'>[] {
  return [{ type: 'paragraph', children: [{ type: 'text', text: lines[0] }, { type: 'break' }, { type: 'text', text: lines[1] }] }]
}
