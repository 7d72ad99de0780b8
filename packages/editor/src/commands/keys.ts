import { baseKeymap, chainCommands, splitBlockAs, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { NodeSelection, Plugin } from 'prosemirror-state'
import type { Command } from 'prosemirror-state'
import { mergeCells } from 'prosemirror-tables'
import type { EditorContext } from '../context.ts'
import { askNewInline } from '../dialog/details.ts'
import { askLink } from '../dialog/run-dialogs.ts'
import { showShortcuts } from '../dialog/shortcuts-dialog.ts'
import { runMark } from '../document/schema.ts'
import { detailsPos } from '../toolbar/tools.ts'
import { isAtStart } from './around.ts'
import { insertBreak } from './insert.ts'
import { deeper, higher, removeItem, splitItem } from './lists.ts'
import { continueHere, removeNumber, secondHalf, setStyle, splitNumbered } from './style.ts'
import { leaveCaption, leaveTable, nextCell, previousCell } from './tables.ts'

/** What keys do in the text. */
export function keyPlugins(context: EditorContext, goToToolbar: () => void): Plugin[] {
  const atStart = (command: Command): Command => (state, dispatch, view) => isAtStart(state) && command(state, dispatch, view)
  // Escape lets the next Tab leave the text, wherever the caret is.
  let leaves = false
  const unlessLeaving = (command: Command): Command => (state, dispatch, view) => !leaves && command(state, dispatch, view)
  const details: Command = (state, _dispatch, view) => {
    const pos = detailsPos(state, context)
    if (pos === null || view === undefined) return false
    context.edit(view, pos)
    return true
  }
  const detailsOfSelected: Command = (state, dispatch, view) => state.selection instanceof NodeSelection && details(state, dispatch, view)
  const mark = (field: string): Command => {
    const type = context.schema.marks[runMark(field)]
    return type === undefined ? () => false : toggleMark(type, { value: true })
  }
  const withView = (act: (view: Parameters<typeof askLink>[0]) => void): Command => (_state, _dispatch, view) => {
    if (view !== undefined) act(view)
    return view !== undefined
  }
  const note: Command = withView((view) => {
    const kind = context.kinds['note']
    if (kind !== undefined) askNewInline(view, kind, { kind: 'footnote' }, context)
  })
  const split = splitBlockAs((node, atEnd) => secondHalf(node, atEnd))
  const keys: Record<string, Command> = {
    Enter: chainCommands(detailsOfSelected, leaveCaption, splitNumbered, splitItem, chainOfBase(split)),
    'Shift-Enter': insertBreak,
    'Mod-Enter': continueHere,
    Backspace: chainCommands(removeNumber, removeItem),
    Tab: chainCommands(unlessLeaving(nextCell), unlessLeaving(atStart(deeper))),
    'Shift-Tab': chainCommands(unlessLeaving(previousCell), unlessLeaving(atStart(higher))),
    'Alt-Shift-ArrowRight': deeper,
    'Alt-Shift-ArrowLeft': higher,
    Escape: leaveTable,
    'Alt-Enter': details,
    'Alt-F10': () => {
      goToToolbar()
      return true
    },
    'Alt-0': withView((view) => showShortcuts(view, context)),
    ...(context.isPart ? {} : styleKeys(note)),
    'Mod-Alt-m': mergeCells,
    'Mod-b': mark('bold'),
    'Mod-i': mark('italic'),
    'Mod-u': mark('underline'),
    'Mod-k': withView((view) => askLink(view, context)),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
  }
  const leaving = new Plugin({
    props: {
      handleKeyDown(_view, event) {
        if (event.key === 'Escape') leaves = true
        else if (event.key !== 'Tab' && event.key !== 'Shift') leaves = false
        return false
      },
      handleDOMEvents: {
        blur() {
          leaves = false
          return false
        },
      },
    },
  })
  return [leaving, keymap(keys), keymap(baseKeymap)]
}

/** What Enter does anywhere: base commands, with blocks divided by `split`. */
function chainOfBase(split: Command): Command {
  return (state, dispatch, view) => {
    const { $from, empty } = state.selection
    const isEmptyBlock = empty && $from.parent.isTextblock && $from.parent.content.size === 0
    // An empty paragraph leaves what it stands in; everything else is divided.
    if (isEmptyBlock || !(state.selection.$from.parent.isTextblock)) return baseKeymap['Enter']?.(state, dispatch, view) ?? false
    return split(state, dispatch)
  }
}

/** Keys for what stands only at the top of a text, and for notes, which stand in no note. */
function styleKeys(note: Command): Record<string, Command> {
  return {
    'Mod-Alt-0': setStyle('paragraph'),
    'Mod-Alt-1': setStyle('numbered'),
    'Mod-Alt-2': setStyle('heading-2'),
    'Mod-Alt-3': setStyle('heading-3'),
    'Mod-Alt-4': setStyle('heading-4'),
    'Mod-Alt-f': note,
  }
}
