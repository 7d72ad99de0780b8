import { fieldMessage, fieldName } from '@clf/content/tree'
import { TextSelection } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import type { Raw } from '../document/kinds.ts'
import { runMark } from '../document/schema.ts'
import { dialogWords } from '../words/dialog-words.ts'
import { openDialog } from './dialog.ts'
import { textControl } from './fields-form.ts'
import { languageControl } from './language-control.ts'

/** Asks where the selected words lead; at a caret in a link, where that one does; else for words, too. */
export function askLink(view: EditorView, context: EditorContext): void {
  const { say, schema, kinds, interfaceLanguage } = context
  const type = schema.marks[runMark('link')]
  const kind = kinds['text']
  if (type === undefined || kind === undefined) return
  const { from, to, given } = linkAt(view.state)
  const hasWords = to > from
  const words = textControl(say(dialogWords.linkWords), '', (text) => text)
  const address = textControl(fieldName('address')[interfaceLanguage], given?.['address'], (text) => text)
  const language = languageControl(fieldName('hreflang')[interfaceLanguage], given?.['hreflang'], context)
  const value = (): Raw => {
    const hreflang = language.read()
    return { address: address.read(), ...(hreflang === undefined ? {} : { hreflang }) }
  }
  openDialog(context, {
    title: say(dialogWords.linkTitle),
    body: [...(hasWords ? [] : [words.element]), address.element, language.element],
    submit: say(dialogWords.done),
    onSubmit() {
      const message = fieldMessage(kind.schema, 'link', value())
      const wrong = [...(hasWords || words.read() !== '' ? [] : [say(dialogWords.needed, say(dialogWords.linkWords))]), ...(message === null ? [] : [message[interfaceLanguage]])]
      if (wrong.length > 0) return wrong
      const mark = type.create({ value: value() })
      const { tr } = view.state
      if (hasWords) tr.removeMark(from, to, type).addMark(from, to, mark)
      else tr.replaceWith(from, to, schema.text(String(words.read()), [...view.state.selection.$from.marks().filter((each) => each.type !== type), mark])).removeStoredMark(type)
      view.dispatch(tr)
      return []
    },
    ...(given === null ? {} : { other: { name: say(dialogWords.remove), act: () => view.dispatch(view.state.tr.removeMark(from, to, type)) } }),
    onClose: () => view.focus(),
  })
}

function linkAt(state: EditorState): { from: number; to: number; given: Raw | null } {
  const { from, to, empty, $from } = state.selection
  const type = state.schema.marks[runMark('link')]
  const mark = type?.isInSet(($from.nodeAfter ?? $from.nodeBefore)?.marks ?? [])
  const given = mark === undefined ? null : (mark.attrs['value'] as Raw)
  if (!empty || mark === undefined) return { from, to, given }
  let [start, end] = [$from.pos, $from.pos]
  $from.parent.forEach((child, offset) => {
    const at = $from.start() + offset
    if (mark.isInSet(child.marks) && at <= $from.pos && at + child.nodeSize >= $from.pos) [start, end] = [Math.min(start, at), Math.max(end, at + child.nodeSize)]
  })
  return { from: start, to: end, given }
}

/** Asks for the language of the selected words. */
export function askLanguage(view: EditorView, context: EditorContext): void {
  const { say, schema, kinds, interfaceLanguage } = context
  const type = schema.marks[runMark('lang')]
  const kind = kinds['text']
  if (type === undefined || kind === undefined || view.state.selection.empty) return
  const { from, to, $from } = view.state.selection
  const language = languageControl(fieldName('lang')[interfaceLanguage], type.isInSet($from.nodeAfter?.marks ?? [])?.attrs['value'], context)
  openDialog(context, {
    title: say(dialogWords.languageTitle),
    body: [language.element],
    submit: say(dialogWords.done),
    onSubmit() {
      const value = language.read()
      const message = fieldMessage(kind.schema, 'lang', value)
      if (message !== null) return [message[interfaceLanguage]]
      const tr = view.state.tr.removeMark(from, to, type)
      if (value !== undefined) tr.addMark(from, to, type.create({ value }))
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from, to)))
      return []
    },
    onClose: () => view.focus(),
  })
}
