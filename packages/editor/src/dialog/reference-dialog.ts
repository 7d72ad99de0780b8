import type { EditorView } from 'prosemirror-view'
import { ensureName } from '../commands/ids.ts'
import { insertInline } from '../commands/insert.ts'
import type { EditorContext } from '../context.ts'
import type { Raw } from '../document/kinds.ts'
import { element, freshId } from '../view/element.ts'
import { dialogWords } from '../words/dialog-words.ts'
import { openDialog } from './dialog.ts'
import { textControl } from './fields-form.ts'
import { targetsIn } from '../numbering/targets.ts'

/** Asks where a reference leads, from a list of what has a number, a name or words. */
export function askReference(view: EditorView, context: EditorContext, given?: { pos: number; node: Raw }): void {
  const { say } = context
  const targets = targetsIn(view.state.doc, context)
  if (targets.length === 0) {
    openDialog(context, { title: say(dialogWords.referenceTitle), body: [element('p', {}, say(dialogWords.noTargets))], onClose: () => view.focus() })
    return
  }
  const id = freshId('field')
  const options = targets.map(({ pos, name, label }) => element('option', { value: String(pos), selected: name !== undefined && name === given?.node['target'] }, label))
  const select = element('select', { id, size: '8' }, ...options)
  if (select.selectedIndex < 0) select.selectedIndex = 0
  const words = textControl(say(dialogWords.referenceWords, '{}'), given?.node['text'], (text) => (text === '' ? undefined : text), say(dialogWords.referenceHelp))
  openDialog(context, {
    title: say(dialogWords.referenceTitle),
    body: [element('div', { class: 'clf-editor-field' }, element('label', { for: id }, say(dialogWords.target)), select), words.element],
    submit: say(given === undefined ? dialogWords.insert : dialogWords.done),
    focus: select,
    onSubmit() {
      const text = words.read()
      const target = targets.find(({ pos }) => String(pos) === select.value)
      if (target === undefined) return [say(dialogWords.needed, say(dialogWords.target))]
      const node = (name: string): Raw => ({ type: 'reference', target: name, ...(text === undefined ? {} : { text }) })
      const tr = given === undefined ? insertInline(view.state, 'reference', node('x')) : view.state.tr
      if (tr === null) return []
      const at = given?.pos ?? tr.selection.from - 1
      // What is put in before a target moves it on.
      const name = ensureName(tr, given === undefined ? tr.mapping.map(target.pos, 1) : target.pos)
      if (name !== null) tr.setNodeMarkup(at, null, { node: node(name) }, tr.doc.nodeAt(at)?.marks)
      view.dispatch(tr)
      return []
    },
    onClose: () => view.focus(),
  })
}
