import { inThreeLanguages } from '../../../kinds/words.ts'
import { isBlank } from '../../blank.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { emptyPlace, idAttribute, langAttribute } from '../../render/state.ts'
import { headingSchema } from './schema.ts'

export const heading: NodeKind<typeof headingSchema> = {
  schema: headingSchema,
  render(node, state) {
    if (isBlank(node.children)) return emptyPlace(node, state)
    state.headingLevel = node.level
    return `<h${node.level}${idAttribute(node, state)}${langAttribute(node)}>${state.renderLine(node.children)}</h${node.level}>`
  },
  lines: (node, reading) => reading.line(node.children),
  check(node, report) {
    if (isBlank(node.children)) report('heading-empty', { stops: 'publishing' })
  },
  example: inThreeLanguages(
    [{ type: 'heading', level: 2, id: 'typhoon', children: [{ type: 'text', text: 'Work in a typhoon' }] }],
    [{ type: 'heading', level: 2, id: 'typhoon', children: [{ type: 'text', text: '颱風期間的工作安排' }] }],
    [{ type: 'heading', level: 2, id: 'typhoon', children: [{ type: 'text', text: '台风期间的工作安排' }] }],
  ),
}
