import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { renderNoteMark } from '../../render/notes.ts'
import { idOf } from '../../render/state.ts'
import type { NodeIn } from '../../tree.ts'
import { referenceWords } from './reference-words.ts'
import { referenceSchema } from './schema.ts'

export const reference: NodeKind<typeof referenceSchema> = {
  schema: referenceSchema,
  render(node, state) {
    const target = state.counted.targets.get(node.target)
    if (target === undefined) return ''
    const note = target.type === 'note' ? state.counted.notes.get(target) : undefined
    if (note) return renderNoteMark(note, state)
    const words = escapeHtml(referenceWords(node, state.counted, state.context.lang))
    return words === '' ? '' : `<a href="#${idOf(state, state.counted.anchors.get(target) ?? '')}">${words}</a>`
  },
  lines: (node, { counted, lang }) => [referenceWords(node, counted, lang)],
  example: inThreeLanguages(example('Leave is asked for in writing.', 'See '), example('假期須以書面申請。', '參閱'), example('假期须以书面申请。', '参阅')),
}

function example(text: string, see: string): NodeIn<'top'>[] {
  return [
    { type: 'numbered', id: 'leave', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
    { type: 'paragraph', children: [{ type: 'text', text: see }, { type: 'reference', target: 'leave' }, { type: 'reference', target: 'leave', text: ' § {}' }] },
  ]
}
