import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import { element } from './element.ts'

/** A numbered paragraph or an item: its number beside what it holds. */
export function countedView(type: 'numbered' | 'item', node: Node, { numbering }: EditorContext): NodeView {
  const label = numbering.label(type, 'span')
  label.className = 'clf-editor-number'
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
