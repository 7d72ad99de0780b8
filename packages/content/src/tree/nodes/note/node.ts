import { inThreeLanguages } from '../../../kinds/words.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { renderNoteMark } from '../../render/notes.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { noteSchema } from './schema.ts'

export const note: NodeKind<typeof noteSchema> = {
  schema: noteSchema,
  render(node, state) {
    const counted = state.counted.notes.get(node)
    return counted === undefined ? '' : renderNoteMark(counted, state)
  },
  lines(node, reading) {
    const before = `${reading.counted.notes.get(node)?.mark ?? ''} `
    const [first, ...rest] = node.children
    return first?.type === 'paragraph' ? [...reading.line(first.children, before), ...reading.lines(rest)] : [before.trimEnd(), ...reading.lines(node.children)]
  },
  example: inThreeLanguages(example('Leave', 'In 2026.', 'Or later.'), example('假期', '在2026年。', '或以後。'), example('假期', '在2026年。', '或以后。')),
}

function example(text: string, ...words: [string, string]): NodeIn<'top'>[] {
  const held = (said: string): NodeIn<'block'>[] => [{ type: 'paragraph', children: [{ type: 'text', text: said }] }]
  const first: TreeNode<'note'> = { type: 'note', id: 'year', kind: 'footnote', children: held(words[0]) }
  return [{
    type: 'numbered',
    children: [{
      type: 'paragraph',
      children: [{ type: 'text', text }, first, { type: 'note', kind: 'endnote', mark: '*', children: held(words[1]) }, { type: 'reference', target: 'year' }],
    }],
  }]
}
