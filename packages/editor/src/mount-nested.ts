import type { DocumentTree } from '@clf/content/tree'
import { Plugin } from 'prosemirror-state'
import type { EditorContext, NestedEditor } from './context.ts'
import { createView } from './create-view.ts'
import { fromTree } from './document/from-tree.ts'
import { createNumbering } from './numbering/numbering.ts'
import { noteTools } from './toolbar/tools.ts'
import { showLabel } from './view/inline-view.ts'
import { createTreeWriter } from './document/to-tree.ts'

/** A small editor for blocks that belong to one thing in a line, such as the words of a note. */
export function mountNested(place: HTMLElement, blocks: readonly unknown[], label: string, outer: EditorContext, around: () => DocumentTree): NestedEditor {
  const writer = createTreeWriter(outer.kinds)
  const context: EditorContext = {
    ...outer,
    isPart: true,
    options: { ...outer.options, label },
    writer,
    numbering: createNumbering(writer, outer.bodyLanguage, (element, shown) => showLabel(context)(element, shown), around),
  }
  const document = fromTree({ type: 'document', version: 1, children: blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [] }] }, outer.schema, outer.kinds)
  const shown = createView(place, { document, label, tools: noteTools(context), plugins: [escapeToButtons()] }, context)
  return {
    read: () => writer.write(shown.view.state.doc).children,
    focus: () => shown.view.focus(),
    destroy: () => shown.destroy(),
  }
}

/** Escape leaves the words for the buttons, and does not end the dialog with what was typed in it. */
function escapeToButtons(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key !== 'Escape') return false
        view.dom.closest('dialog')?.querySelector<HTMLElement>('.clf-editor-first')?.focus()
        return true
      },
    },
  })
}
