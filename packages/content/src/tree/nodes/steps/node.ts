import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import { say } from '../../../render/wording.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { partLevel, renderPartHeading } from '../../render/part-heading.ts'
import { partId } from '../../render/state.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { stepSchema } from './step-schema.ts'
import { stepsSchema } from './schema.ts'

export const steps: NodeKind<typeof stepsSchema> = {
  schema: stepsSchema,
  render(node, state) {
    const id = partId(node, state)
    const heading = renderPartHeading(id, node.title || say('steps', state.context.lang), state)
    const level = Math.min(partLevel(state) + 1, 6)
    const items = node.children.map((each, index) => {
      const title = escapeHtml(say('stepTitle', state.context.lang, index + 1, each.title))
      return `<li><h${level}>${title}</h${level}>${state.render(each.children)}</li>`
    })
    return `<section class="clf-steps" aria-labelledby="${id}">${heading}<ol role="list">${items.join('')}</ol></section>`
  },
  lines: (node, reading) => [node.title ?? '', ...reading.lines(node.children)],
  example: inThreeLanguages(
    example('How to apply', ['Write', 'Fill in the form.', 'Send', 'Ask your supervisor.']),
    example('申請方法', ['填寫', '填妥表格。', '遞交', '請主管批核。']),
    example('申请方法', ['填写', '填妥表格。', '递交', '请主管批核。']),
  ),
}

export const step: NodeKind<typeof stepSchema> = {
  schema: stepSchema,
  partOf: 'steps',
  render: (node, state) => `<li><p><strong>${escapeHtml(node.title)}</strong></p>${state.render(node.children)}</li>`,
  lines: (node, reading) => [node.title, ...reading.lines(node.children)],
  check(node, report) {
    if (node.title.trim() === '') report('title-empty', { stops: 'publishing' })
  },
}

function example(title: string, words: readonly string[]): NodeIn<'top'>[] {
  const one = (name = '', text = ''): TreeNode<'step'> => ({ type: 'step', title: name, children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })
  return [{ type: 'steps', title, children: [one(words[0], words[1]), one(words[2], words[3])] }]
}
