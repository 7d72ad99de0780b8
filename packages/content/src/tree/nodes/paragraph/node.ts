import { inThreeLanguages } from '../../../kinds/words.ts'
import { isBlank } from '../../blank.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { emptyPlace, idAttribute, langAttribute } from '../../render/state.ts'
import { paragraphSchema } from './schema.ts'

export const paragraph: NodeKind<typeof paragraphSchema> = {
  schema: paragraphSchema,
  render: (node, state) => (isBlank(node.children) ? emptyPlace(node, state) : `<p${idAttribute(node, state)}${langAttribute(node)}>${state.renderLine(node.children)}</p>`),
  lines: (node, reading) => reading.line(node.children),
  example: inThreeLanguages(
    [{ type: 'paragraph', children: [{ type: 'text', text: 'Staff stay at home.' }] }],
    [{ type: 'paragraph', children: [{ type: 'text', text: '職員留在家中。' }] }],
    [{ type: 'paragraph', children: [{ type: 'text', text: '职员留在家中。' }] }],
  ),
}
