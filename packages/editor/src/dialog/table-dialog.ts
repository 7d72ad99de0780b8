import type { EditorView } from 'prosemirror-view'
import { insertBlock } from '../commands/insert.ts'
import { newTable } from '../commands/tables.ts'
import type { EditorContext } from '../context.ts'
import { dialogWords } from '../words/dialog-words.ts'
import { openDialog } from './dialog.ts'
import { textControl, tickControl } from './fields-form.ts'

const most = { rows: 200, columns: 20 }

/** Asks for the size of a new table. The caret goes into its caption. */
export function askTable(view: EditorView, context: EditorContext): void {
  const { say } = context
  const rows = textControl(say(dialogWords.rows), '3', Number)
  const columns = textControl(say(dialogWords.columns), '3', Number)
  const headRow = tickControl(say(dialogWords.headRow), true, (ticked) => ticked)
  const headColumn = tickControl(say(dialogWords.headColumn), false, (ticked) => ticked)
  const isSize = (value: unknown, limit: number) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= limit
  openDialog(context, {
    title: say(dialogWords.tableTitle),
    body: [rows, columns, headRow, headColumn].map((control) => control.element),
    submit: say(dialogWords.insert),
    onSubmit() {
      const wrong = [
        ...(isSize(rows.read(), most.rows) ? [] : [say(dialogWords.tableSize, most.rows, say(dialogWords.rowsUnit), typed(rows.element))]),
        ...(isSize(columns.read(), most.columns) ? [] : [say(dialogWords.tableSize, most.columns, say(dialogWords.columnsUnit), typed(columns.element))]),
      ]
      if (wrong.length > 0) return wrong
      const table = newTable(context.schema, { rows: rows.read() as number, columns: columns.read() as number, headRow: headRow.read() === true, headColumn: headColumn.read() === true })
      insertBlock(table)(view.state, view.dispatch)
      return []
    },
    onClose: () => view.focus(),
  })
}

const typed = (field: HTMLElement): string => field.querySelector('input')?.value ?? ''
