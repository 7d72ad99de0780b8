import type { TableBlock } from './table.ts'

export const tableExample: TableBlock = {
  __component: 'content.table',
  caption: 'Days of leave',
  rows: [['Grade', 'Days'], ['Clerk', 'Eighteen']],
  headerRow: true,
  headerColumn: true,
}
