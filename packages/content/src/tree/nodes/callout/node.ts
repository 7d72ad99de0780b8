import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import { say } from '../../../render/wording.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { partId } from '../../render/state.ts'
import type { NodeIn } from '../../tree.ts'
import { calloutSchema } from './schema.ts'

export const callout: NodeKind<typeof calloutSchema> = {
  schema: calloutSchema,
  render(node, state) {
    const { lang } = state.context
    const id = partId(node, state)
    const kind = say(node.kind, lang)
    const title = node.title ? say('calloutTitle', lang, kind, node.title) : kind
    const heading = `<p class="clf-callout-title" id="${id}"><strong>${escapeHtml(title)}</strong></p>`
    return `<div class="clf-callout clf-callout-${node.kind}" role="note" aria-labelledby="${id}">${heading}${state.render(node.children)}</div>`
  },
  lines: (node, reading) => [node.title ?? '', ...reading.lines(node.children)],
  example: inThreeLanguages(example('Lifts stop', 'Take the stairs.'), example('升降機停用', '請走樓梯。'), example('电梯停用', '请走楼梯。')),
}

function example(title: string, text: string): NodeIn<'top'>[] {
  return [{ type: 'callout', kind: 'warning', title, children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }]
}
