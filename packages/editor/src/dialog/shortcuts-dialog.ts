import type { EditorView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import { element } from '../view/element.ts'
import { dialogWords, shortcutWords } from '../words/dialog-words.ts'
import type { Words } from '../words/say.ts'
import { toolbarWords } from '../words/toolbar-words.ts'
import { openDialog } from './dialog.ts'

const shortcuts: readonly (readonly [string, Words])[] = [
  ['Alt+F10', shortcutWords.toolbar],
  ['Alt+0', shortcutWords.help],
  ['Enter', shortcutWords.newParagraph],
  ['Shift+Enter', shortcutWords.lineBreak],
  ['Ctrl+Enter', shortcutWords.continued],
  ['Tab, Alt+Shift+→', shortcutWords.deeper],
  ['Shift+Tab, Alt+Shift+←', shortcutWords.higher],
  ['Escape', shortcutWords.leave],
  ['Alt+Enter', shortcutWords.details],
  ['Ctrl+Alt+0', shortcutWords.paragraph],
  ['Ctrl+Alt+1', shortcutWords.numbered],
  ['Ctrl+Alt+2, 3, 4', shortcutWords.heading],
  ['Shift+→ ← ↑ ↓', shortcutWords.cells],
  ['Ctrl+Alt+M', shortcutWords.merge],
  ['Ctrl+Alt+F', shortcutWords.footnote],
  ['Ctrl+B', toolbarWords.bold],
  ['Ctrl+I', toolbarWords.italic],
  ['Ctrl+U', toolbarWords.underline],
  ['Ctrl+K', toolbarWords.link],
  ['Ctrl+Z', toolbarWords.undo],
  ['Ctrl+Y, Ctrl+Shift+Z', toolbarWords.redo],
]

export function showShortcuts(view: EditorView, context: EditorContext): void {
  const { say } = context
  const rows = shortcuts.map(([keys, action]) => element('tr', {}, element('th', { scope: 'row' }, keys), element('td', {}, say(action))))
  const head = element('tr', {}, element('th', { scope: 'col' }, say(dialogWords.shortcut)), element('th', { scope: 'col' }, say(dialogWords.action)))
  openDialog(context, {
    title: say(dialogWords.helpTitle),
    body: [element('table', { class: 'clf-editor-shortcuts' }, element('thead', {}, head), element('tbody', {}, ...rows))],
    onClose: () => view.focus(),
  })
}
