import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { idAttribute } from '../../render/state.ts'
import type { NodeIn } from '../../tree.ts'
import { mathElements, mathSchema } from './math-schema.ts'
import { formulaSchema } from './schema.ts'
import { symbolSchema } from './symbol-schema.ts'

export const formula: NodeKind<typeof formulaSchema> = {
  schema: formulaSchema,
  render: (node, state) => `<math${idAttribute(node, state)}${node.display ? ' display="block"' : ''} aria-label="${escapeHtml(node.words)}">${state.render(node.children)}</math>`,
  lines: ({ words }) => [words],
  check(node, report) {
    if (node.words.trim() === '') report('formula-words', { stops: 'publishing' })
  },
  example: inThreeLanguages(example('x squared over 2', 'The sum is '), example('二分之x平方', '總和為'), example('二分之x平方', '总和为')),
}

export const math: NodeKind<typeof mathSchema> = {
  schema: mathSchema,
  partOf: 'formula',
  render: (node, state) => `<${node.element}${attributesOf(node)}>${state.render(node.children)}</${node.element}>`,
  lines: () => [],
  check(node, report) {
    const needed: number | null = mathElements[node.element]
    if (needed !== null && node.children.length !== needed) report('math-children', { values: [node.element, needed, node.children.length] })
  },
}

export const symbol: NodeKind<typeof symbolSchema> = {
  schema: symbolSchema,
  partOf: 'formula',
  render: (node) => `<${node.element}${attributesOf(node)}>${escapeHtml(node.text)}</${node.element}>`,
  lines: () => [],
}

function attributesOf({ attributes = {} }: { attributes?: Partial<Record<string, string>> | undefined }): string {
  return Object.entries(attributes).map(([name, value = '']) => ` ${name}="${escapeHtml(value)}"`).join('')
}

function example(words: string, before: string): NodeIn<'top'>[] {
  const square: NodeIn<'math'> = { type: 'math', element: 'msup', children: [{ type: 'symbol', element: 'mi', text: 'x' }, { type: 'symbol', element: 'mn', text: '2' }] }
  const children: NodeIn<'math'>[] = [{ type: 'math', element: 'mfrac', attributes: { linethickness: '1px' }, children: [square, { type: 'symbol', element: 'mn', text: '2' }] }]
  return [{ type: 'paragraph', children: [{ type: 'text', text: before }, { type: 'formula', words, children }] }, {
    type: 'paragraph',
    children: [{ type: 'formula', words, display: true, children }],
  }]
}
