import { inThreeLanguages } from '../../../kinds/words.ts'
import { isBlank } from '../../blank.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { renderHeld } from '../../render/blocks.ts'
import { partId } from '../../render/state.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { cellSchema } from './cell-schema.ts'
import { headRows } from './head-rows.ts'
import { rowSchema } from './row-schema.ts'
import { tableSchema } from './schema.ts'
import { spanProblems } from './spans.ts'

export const table: NodeKind<typeof tableSchema> = {
  schema: tableSchema,
  render(node, state) {
    const id = partId(node, state)
    const head = node.children.slice(0, headRows(node))
    const headHtml = head.length === 0 ? '' : `<thead>${state.render(head)}</thead>`
    const body = state.render(node.children.slice(head.length))
    const html = `<table><caption id="${id}">${state.renderLine(node.caption)}</caption>${headHtml}<tbody>${body}</tbody></table>`
    return `<div class="clf-table-scroll" tabindex="0" role="region" aria-labelledby="${id}">${html}</div>`
  },
  lines: (node, reading) => [...reading.line(node.caption), ...reading.lines(node.children)],
  check(node, report) {
    if (isBlank(node.caption)) report('caption-empty', { at: ['caption'], stops: 'publishing' })
    for (const { key, values, row } of spanProblems(node)) report(key, { values, at: ['children', row] })
  },
  example: inThreeLanguages(
    example('Days of leave', ['Grade', 'Days', 'New', 'Old', 'Clerk', '18', '14']),
    example('假期日數', ['職級', '日數', '新', '舊', '文員', '18', '14']),
    example('假期日数', ['职级', '日数', '新', '旧', '文员', '18', '14']),
  ),
}

export const row: NodeKind<typeof rowSchema> = {
  schema: rowSchema,
  partOf: 'table',
  render: (node, state) => `<tr>${state.render(node.children)}</tr>`,
  lines: (node, reading) => reading.lines(node.children),
}

export const cell: NodeKind<typeof cellSchema> = {
  schema: cellSchema,
  partOf: 'table',
  render(node, state) {
    const held = renderHeld(node.children, '', state)
    // A header without words heads nothing: the corner of a two-way table is an ordinary cell.
    const heads = held.trim() === '' ? undefined : node.heads
    const spans = `${span('colspan', node.colspan)}${span('rowspan', node.rowspan)}`
    return heads === undefined ? `<td${spans}>${held}</td>` : `<th scope="${heads === 'column' ? 'col' : 'row'}"${spans}>${held}</th>`
  },
  lines: (node, reading) => reading.lines(node.children),
}

const span = (name: string, size: number | undefined): string => (size === undefined || size === 1 ? '' : ` ${name}="${size}"`)

function example(caption: string, words: readonly string[]): NodeIn<'top'>[] {
  const held = (index: number, more: Omit<TreeNode<'cell'>, 'type' | 'children'> = {}): TreeNode<'cell'> => ({
    type: 'cell',
    ...more,
    children: [{ type: 'paragraph', children: [{ type: 'text', text: words[index] ?? '' }] }],
  })
  return [{
    type: 'table',
    id: 'days',
    caption: [{ type: 'text', text: caption }],
    children: [
      { type: 'row', children: [held(0, { heads: 'column', rowspan: 2 }), held(1, { heads: 'column', colspan: 2 })] },
      { type: 'row', children: [held(2, { heads: 'column' }), held(3, { heads: 'column' })] },
      { type: 'row', children: [held(4, { heads: 'row' }), held(5), held(6)] },
    ],
  }]
}
