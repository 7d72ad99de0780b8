import { sayProblem, validateTree } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import type { Node } from 'prosemirror-model'
import { closeHistory, undo } from 'prosemirror-history'
import { NodeSelection, Selection, TextSelection } from 'prosemirror-state'
import type { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { EditorContext } from './context.ts'
import { createView } from './create-view.ts'
import { editNode } from './dialog/details.ts'
import { changeTo } from './document/change-to.ts'
import { fromTree } from './document/from-tree.ts'
import { isObject, treeKinds } from './document/kinds.ts'
import { placeAt } from './document/places.ts'
import { createDocumentSchema } from './document/schema.ts'
import { createTreeWriter } from './document/to-tree.ts'
import type { EditorOptions, EditorProblem, MountedEditor } from './editor-options.ts'
import { mountNested } from './mount-nested.ts'
import { createNumbering } from './numbering/numbering.ts'
import { adoptStyles } from './styles.ts'
import { toolsOf } from './toolbar/tools.ts'
import { element } from './view/element.ts'
import { showLabel } from './view/inline-view.ts'
import { say, tagOf } from './words/say.ts'

/** Puts an editor of a tree into an element. What it put there is gone when it is destroyed. */
export function mountEditor(place: HTMLElement, options: EditorOptions): MountedEditor {
  return openEditor(place, options).editor
}

/** An editor with plugins of its own beside those of every editor. */
export function openEditor(place: HTMLElement, options: EditorOptions, plugins: readonly Plugin[] = []): { editor: MountedEditor; view: EditorView } {
  const context = createContext(options, () => writer.writeCountable(view.state.doc))
  const { kinds, schema, writer, interfaceLanguage } = context
  const root = context.root
  place.append(root)
  adoptStyles(place)
  // What was given when it was no tree at all, until something is written in its place.
  let unread: unknown = rootOf(options.tree)
  const shown = createView(
    root,
    {
      document: fromTree(options.tree, schema, kinds),
      label: options.label,
      tools: toolsOf(context),
      plugins,
      onChange() {
        unread = undefined
        options.onChange()
      },
    },
    context,
  )
  const { view } = shown
  /** Whether two nodes come to the same in a tree; a list of a node with several is no node of a tree. */
  const isSame = (one: Node, other: Node) => {
    if (one.eq(other)) return true
    const written = writer.writeNode(one)
    return written !== null && JSON.stringify(written) === JSON.stringify(writer.writeNode(other))
  }
  const editor: MountedEditor = {
    read: () => writer.write(view.state.doc),
    replace(tree) {
      unread = rootOf(tree)
      context.numbering.changed()
      view.updateState(shown.stateOf(fromTree(tree, schema, kinds)))
      shown.toolbar?.update()
    },
    change(tree) {
      if (options.readOnly === true) return false
      const changed = changeTo(view.state, fromTree(tree, schema, kinds), isSame)
      if (changed === null) return false
      view.dispatch(closeHistory(changed))
      // What is typed next is a step of its own.
      view.dispatch(closeHistory(view.state.tr))
      return true
    },
    undo: () => options.readOnly !== true && undo(view.state, view.dispatch),
    problems: () =>
      validateTree(unread === undefined ? writer.write(view.state.doc) : unread).problems.map((problem): EditorProblem => ({
        path: problem.path,
        message: sayProblem(problem, interfaceLanguage),
        stops: problem.stops,
      })),
    goTo(path) {
      const found = placeAt(view.state.doc, path, kinds)
      if (found === null) return false
      const { node, pos } = found
      const { doc } = view.state
      const isWhole = !node.isText && (node.isAtom || NodeSelection.isSelectable(node)) && (node.isAtom || node.type.spec.tableRole === undefined) && node.content.size === 0
      const selection = node.isText ? TextSelection.create(doc, pos, pos + node.nodeSize) : isWhole ? NodeSelection.create(doc, pos) : Selection.near(doc.resolve(pos + 1))
      view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
      view.focus()
      return true
    },
    focus: () => view.focus(),
    destroy() {
      shown.destroy()
      root.remove()
    },
  }
  return { editor, view }
}

/** What is no tree at its root; undefined for one that is. */
function rootOf(tree: unknown): unknown {
  return isObject(tree) && tree['type'] === 'document' && tree['version'] === 1 && Array.isArray(tree['children']) ? undefined : (tree ?? null)
}

function createContext(options: EditorOptions, around: () => DocumentTree): EditorContext {
  const kinds = treeKinds()
  const writer = createTreeWriter(kinds)
  const status = element('div', { role: 'status', class: 'clf-editor-hidden' })
  const root = element('div', { class: 'clf-editor', lang: tagOf(options.interfaceLanguage) }, status)
  const context: EditorContext = {
    options,
    kinds,
    schema: createDocumentSchema(kinds, tagOf(options.language)),
    writer,
    bodyLanguage: tagOf(options.language),
    interfaceLanguage: tagOf(options.interfaceLanguage),
    say: (words, ...values) => say(words, options.interfaceLanguage, ...values),
    isPart: false,
    root,
    announce(words) {
      // Emptied first, so that the same words are said again.
      status.textContent = ''
      setTimeout(() => {
        status.textContent = words
      }, 50)
    },
    numbering: createNumbering(writer, tagOf(options.language), (label, shown) => showLabel(context)(label, shown)),
    edit: (view, pos) => editNode(view, pos, context),
    nested: (inside, blocks, label) => mountNested(inside, blocks, label, context, around),
  }
  return context
}
