import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import type { Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { keyPlugins } from './commands/keys.ts'
import { freshCopy } from './commands/ids.ts'
import type { EditorContext } from './context.ts'
import { pastePlugin } from './paste/paste-plugin.ts'
import { createToolbar } from './toolbar/toolbar.ts'
import type { Toolbar } from './toolbar/toolbar.ts'
import type { Tool, ToolMenu } from './toolbar/tool.ts'
import { nodeViews } from './view/node-views.ts'
import { dialogWords } from './words/dialog-words.ts'

export interface ShownDocument {
  view: EditorView
  toolbar: Toolbar | null
  /** A state with a document and nothing to undo. */
  stateOf(document: Node): EditorState
  destroy(): void
}

export interface ViewParts {
  document: Node
  label: string
  tools: readonly (Tool | ToolMenu)[]
  onChange?: () => void
  plugins?: readonly Plugin[]
}

/** A document with its toolbar in a place of the page. */
export function createView(place: HTMLElement, { document: held, label, tools, onChange, plugins = [] }: ViewParts, context: EditorContext): ShownDocument {
  const { options, say } = context
  const own: { toolbar: Toolbar | null } = { toolbar: null }
  const all = [
    ...plugins,
    ...keyPlugins(context, () => own.toolbar?.focus()),
    // Before the tables, which would put foreign markup into cells as it is.
    pastePlugin(context),
    tableEditing(),
    history(),
    gapCursor(),
    dropCursor({ color: 'currentColor', width: 2 }),
    context.numbering.plugin,
  ]
  const stateOf = (document: Node): EditorState => EditorState.create({ doc: document, plugins: all })
  const view = new EditorView(place, {
    state: stateOf(held),
    nodeViews: nodeViews(context),
    editable: () => options.readOnly !== true,
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      lang: context.bodyLanguage,
      ...(options.readOnly === true ? { 'aria-readonly': 'true', tabindex: '0' } : { 'aria-description': say(dialogWords.bodyHelp) }),
    },
    transformPasted: (slice, current) => freshCopy(slice, current.state.doc),
    handleDoubleClickOn(current, _pos, node, nodePos, _event, isDirect) {
      if (!isDirect || !node.isInline || options.readOnly === true) return false
      context.edit(current, nodePos)
      return true
    },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr))
      own.toolbar?.update()
      if (tr.docChanged) onChange?.()
    },
  })
  if (options.readOnly !== true && tools.length > 0) {
    own.toolbar = createToolbar(tools, view, context)
    place.prepend(own.toolbar.element)
  }
  return {
    view,
    toolbar: own.toolbar,
    stateOf,
    destroy() {
      own.toolbar?.destroy()
      own.toolbar?.element.remove()
      view.destroy()
    },
  }
}
