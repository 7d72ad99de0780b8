import { inThreeLanguages } from '../../../kinds/words.ts'
import { say } from '../../../render/wording.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import type { NodeIn } from '../../tree.ts'
import { checkboxSchema } from './schema.ts'

export const checkbox: NodeKind<typeof checkboxSchema> = {
  schema: checkboxSchema,
  render({ checked }, { context }) {
    const state = say(checked ? 'ticked' : 'notTicked', context.lang)
    return `<span aria-hidden="true">${box(checked)}</span><span class="clf-visually-hidden">${state}</span>`
  },
  lines: ({ checked }) => [box(checked)],
  example: inThreeLanguages(example(' Yes ', ' No'), example(' 是 ', ' 否'), example(' 是 ', ' 否')),
}

const box = (isChecked: boolean): string => (isChecked ? '☒' : '☐')

function example(yes: string, no: string): NodeIn<'top'>[] {
  return [{ type: 'paragraph', children: [{ type: 'checkbox', checked: true }, { type: 'text', text: yes }, { type: 'checkbox', checked: false }, { type: 'text', text: no }] }]
}
