import { inThreeLanguages } from '../../../kinds/words.ts'
import { isBlank } from '../../blank.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { idAttribute, idOf, labelBefore, langAttribute } from '../../render/state.ts'
import type { NodeIn } from '../../tree.ts'
import { numberedSchema } from './schema.ts'

export const numbered: NodeKind<typeof numberedSchema> = {
  schema: numberedSchema,
  render(node, state) {
    const number = state.counted.numbers.get(node)
    const id = idOf(state, state.counted.anchors.get(node) ?? '')
    const link = `<a class="clf-paragraph-number" href="#${id}">${number?.printed ?? ''}</a>`
    const [first, ...rest] = node.children
    const value = number?.value ?? null
    state.paragraph = number?.number ?? null
    const words = first?.type === 'paragraph'
      ? `<p${idAttribute(first, state)}${langAttribute(first)}>${link} ${state.renderLine(first.children)}</p>${state.render(rest)}`
      : `<p>${link}</p>${state.render(node.children)}`
    state.paragraph = null
    return `<li id="${id}"${value === null ? '' : ` value="${value}"`}>${labelBefore(node, state)}${words}</li>`
  },
  lines(node, reading) {
    const before = `${reading.counted.numbers.get(node)?.printed ?? ''} `
    const [first, ...rest] = node.children
    return first?.type === 'paragraph' ? [...reading.line(first.children, before), ...reading.lines(rest)] : [before.trimEnd(), ...reading.lines(node.children)]
  },
  check(node, report) {
    if (node.children.every((child) => child.type === 'paragraph' && isBlank(child.children))) report('numbered-empty', { stops: 'publishing' })
  },
  example: inThreeLanguages(example('Report to your supervisor.'), example('向主管報到。'), example('向主管报到。')),
}

function example(words: string): NodeIn<'top'>[] {
  const children: NodeIn<'block'>[] = [{ type: 'paragraph', children: [{ type: 'text', text: words }] }]
  return [{ type: 'numbered', id: 'report', children }, { type: 'numbered', number: '2A', children }, { type: 'numbered', children }]
}
