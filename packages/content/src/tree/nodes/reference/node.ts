import type { LanguageTag } from '@clf/text'
import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import { say } from '../../../render/wording.ts'
import type { Counted } from '../../count/count-tree.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { renderNoteMark } from '../../render/notes.ts'
import { idOf } from '../../render/state.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { nameOfTarget } from './name-of-target.ts'
import { referenceSchema } from './schema.ts'

export const reference: NodeKind<typeof referenceSchema> = {
  schema: referenceSchema,
  render(node, state) {
    const target = state.counted.targets.get(node.target)
    if (target === undefined) return ''
    const note = target.type === 'note' ? state.counted.notes.get(target) : undefined
    if (note) return renderNoteMark(note, state)
    const words = escapeHtml(wordsOf(node, target, state.counted, state.context.lang))
    return words === '' ? '' : `<a href="#${idOf(state, state.counted.anchors.get(target) ?? '')}">${words}</a>`
  },
  lines(node, { counted, lang }) {
    const target = counted.targets.get(node.target)
    return [target === undefined || target.type === 'note' ? '' : wordsOf(node, target, counted, lang)]
  },
  example: inThreeLanguages(example('Leave is asked for in writing.', 'See '), example('假期須以書面申請。', '參閱'), example('假期须以书面申请。', '参阅')),
}

/** Empty for a target that has neither number nor words, when the reference has none of its own. */
function wordsOf({ text = '' }: TreeNode<'reference'>, target: TreeNode, counted: Counted, lang: LanguageTag): string {
  const { kind, name } = nameOfTarget(target, counted)
  if (text.trim() !== '') return text.replaceAll('{}', () => name)
  return name === '' ? '' : say(kind, lang, name)
}

function example(text: string, see: string): NodeIn<'top'>[] {
  return [
    { type: 'numbered', id: 'leave', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
    { type: 'paragraph', children: [{ type: 'text', text: see }, { type: 'reference', target: 'leave' }, { type: 'reference', target: 'leave', text: ' § {}' }] },
  ]
}
