import { fieldMessage, numerals, surrounds } from '@clf/content/tree'
import type { EditorView } from 'prosemirror-view'
import { fieldsOf, withFields } from '../commands/around.ts'
import type { EditorContext } from '../context.ts'
import type { Raw } from '../document/kinds.ts'
import { dialogWords } from '../words/dialog-words.ts'
import { openDialog } from './dialog.ts'
import { choiceControl, textControl } from './fields-form.ts'

/** Asks for the own number of a numbered paragraph or the own mark of an item, and for how the whole text is numbered. */
export function askNumber(view: EditorView, pos: number, context: EditorContext): void {
  const { say, interfaceLanguage, kinds } = context
  const node = view.state.doc.nodeAt(pos)
  const kind = node === null ? undefined : kinds[node.type.name]
  if (node === null || kind === undefined) return
  const isNumbered = node.type.name === 'numbered'
  const field = isNumbered ? 'number' : 'mark'
  const own = textControl(say(dialogWords.ownNumber), fieldsOf(node)[field], (text) => (text === '' ? undefined : text), say(dialogWords.ownNumberHelp))
  const numbering = (view.state.doc.attrs['fields'] as { numbering?: Raw }).numbering ?? {}
  const first = textControl(say(dialogWords.firstNumber), numbering['start'], (text) => (text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : text))
  const numeral = choiceControl(say(dialogWords.numerals), numerals, numbering['numeral'], true, context)
  const surround = choiceControl(say(dialogWords.around), surrounds, numbering['surround'], true, context)
  openDialog(context, {
    title: say(isNumbered ? dialogWords.numberTitle : dialogWords.markTitle),
    body: [own.element, ...(isNumbered ? [first.element, numeral.element, surround.element] : [])],
    submit: say(dialogWords.done),
    onSubmit() {
      const message = fieldMessage(kind.schema, field, own.read())
      const list = kinds['list']
      const startMessage = isNumbered && list !== undefined ? fieldMessage(list.schema, 'start', first.read()) : null
      const wrong = [message, startMessage].flatMap((each) => (each === null ? [] : [each[interfaceLanguage]]))
      if (wrong.length > 0) return wrong
      const { [field]: _, ...others } = fieldsOf(node)
      const tr = view.state.tr.setNodeMarkup(pos, null, withFields(node, defined({ ...others, [field]: own.read() })))
      if (isNumbered) {
        const next = defined({ start: first.read(), numeral: numeral.read(), surround: surround.read() })
        const { numbering: __, ...rootFields } = view.state.doc.attrs['fields'] as Raw
        if (JSON.stringify(next) !== JSON.stringify(numbering)) tr.setDocAttribute('fields', Object.keys(next).length === 0 ? rootFields : { numbering: next, ...rootFields })
      }
      view.dispatch(tr)
      return []
    },
    onClose: () => view.focus(),
  })
}

function defined(fields: Raw): Raw {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
