import type { Node } from 'prosemirror-model'
import type { EditorView, NodeView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import { element } from './element.ts'

/** A numbered paragraph or an item: its number beside what it holds. */
export function countedView(type: 'numbered' | 'item', node: Node, view: EditorView, getPos: () => number | undefined, { numbering, options, edit }: EditorContext): NodeView {
  const label = numbering.label(type, 'span')
  label.className = 'clf-editor-number'
  // By mouse; the keyboard has “Number…” in the toolbar.
  label.addEventListener('click', () => {
    const pos = getPos()
    if (pos !== undefined && options.readOnly !== true) edit(view, pos)
  })
  const held = element('div', { class: 'clf-editor-held' })
  const dom = element(type === 'item' ? 'li' : 'div', { class: `clf-editor-${type}` }, label, held)
  let shown = node
  return {
    dom,
    contentDOM: held,
    update(next) {
      if (next.type !== shown.type) return false
      if (next.attrs !== shown.attrs) numbering.changed()
      shown = next
      return true
    },
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !held.contains(mutation.target),
    destroy: () => numbering.changed(),
  }
}
