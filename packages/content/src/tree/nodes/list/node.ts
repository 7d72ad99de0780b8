import { inThreeLanguages } from '../../../kinds/words.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { usualSurround } from '../../count/numerals.ts'
import { escapeHtml } from '../../../render/escape.ts'
import { renderHeld } from '../../render/blocks.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { itemSchema } from './item-schema.ts'
import { listSchema } from './schema.ts'

export const list: NodeKind<typeof listSchema> = {
  schema: listSchema,
  render(node, state) {
    const items = node.children.map((item) => renderItem(item, isMarked(node), state)).join('')
    if (isMarked(node)) return `<ol class="${classOf(node)}" role="list">${items}</ol>`
    if (node.numeral === undefined) return `<ul>${items}</ul>`
    return `<ol${node.start === undefined || node.start === 1 ? '' : ` start="${node.start}"`}>${items}</ol>`
  },
  lines: (node, reading) => reading.lines(node.children),
  example: inThreeLanguages(example(['Doors', 'Lifts']), example(['門', '升降機']), example(['门', '电梯'])),
}

export const item: NodeKind<typeof itemSchema> = {
  schema: itemSchema,
  partOf: 'list',
  render: (node, state) => renderItem(node, (state.counted.marks.get(node) ?? null) !== null, state),
  lines(node, reading) {
    const mark = reading.counted.marks.get(node) ?? null
    const before = mark === null ? '' : `${mark} `
    const [first, ...rest] = node.children
    return first?.type === 'paragraph' ? [...reading.line(first.children, before), ...reading.lines(rest)] : [before.trimEnd(), ...reading.lines(node.children)]
  },
}

type ItemState = Parameters<(typeof item)['render']>[1]

/** Whether the marks are text of the page. Bullets and 1. 2. 3. are drawn by the browser, which also reads them out. */
function isMarked(node: TreeNode<'list'>): boolean {
  const isPlain = node.numeral === undefined || (node.numeral === 'decimal' && (node.surround ?? '1.') === '1.')
  return !isPlain || node.children.some(({ mark }) => mark !== undefined)
}

function classOf({ numeral, surround }: TreeNode<'list'>): string {
  const isUsual = numeral !== undefined && (surround ?? usualSurround[numeral]) === usualSurround[numeral]
  return isUsual && (numeral === 'lower-alpha' || numeral === 'lower-roman') ? `clf-${numeral}` : 'clf-marked'
}

function renderItem(node: TreeNode<'item'>, isMarked: boolean, state: ItemState): string {
  const mark = isMarked ? (state.counted.marks.get(node) ?? null) : null
  const before = mark === null ? '' : `<span class="clf-marker">${escapeHtml(mark)}</span> `
  const id = state.counted.anchors.get(node)
  return `<li${id === undefined ? '' : ` id="${state.context.idPrefix ?? ''}${id}"`}>${renderHeld(node.children, before, state)}</li>`
}

function example(words: readonly string[]): NodeIn<'top'>[] {
  const items = (): TreeNode<'item'>[] => words.map((text) => ({ type: 'item', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }))
  return [
    { type: 'list', children: items() },
    { type: 'list', numeral: 'decimal', start: 3, children: items() },
    { type: 'list', numeral: 'lower-alpha', surround: '(1)', children: items() },
    { type: 'list', numeral: 'han', children: [...items(), { type: 'item', mark: '甲、', children: [{ type: 'list', numeral: 'han', surround: '（1）', children: items() }] }] },
  ]
}
