import type { TableBlock } from './table.ts'
import { escapeHtml } from '../../render/escape.ts'
import { nextPartId } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'

export function renderTable(block: TableBlock, state: RenderState): string {
  if (block.rows.length === 0) return ''
  const id = nextPartId(state, 'table')
  const head = block.headerRow ? block.rows.slice(0, 1) : []
  const body = block.rows.slice(head.length)
  const headHtml = head
    .map((row) => `<thead>${renderRow(row.map((cell) => renderHeader(cell, 'col')))}</thead>`)
    .join('')
  const bodyHtml = body.map((row) => renderRow(row.map((cell, column) => renderCell(cell, column, block)))).join('')
  const table = `<table><caption id="${id}">${escapeHtml(block.caption)}</caption>${headHtml}<tbody>${bodyHtml}</tbody></table>`
  return `<div class="clf-table-scroll" tabindex="0" role="region" aria-labelledby="${id}">${table}</div>`
}

function renderRow(cells: string[]): string {
  return `<tr>${cells.join('')}</tr>`
}

function renderCell(cell: string, column: number, block: TableBlock): string {
  return block.headerColumn && column === 0 ? renderHeader(cell, 'row') : `<td>${cellText(cell)}</td>`
}

// A header without words heads nothing: the corner of a two-way table is an ordinary cell.
function renderHeader(cell: string, scope: 'col' | 'row'): string {
  return cell.trim() === '' ? '<td></td>' : `<th scope="${scope}">${cellText(cell)}</th>`
}

function cellText(cell: string): string {
  return escapeHtml(cell).replaceAll('\n', '<br>')
}
