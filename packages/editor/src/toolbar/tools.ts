import { printed, usualSurround, writeNumeral } from '@clf/content/tree'
import type { NodeKind, Numeral, Surround } from '@clf/content/tree'
import { toggleMark } from 'prosemirror-commands'
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import { NodeSelection } from 'prosemirror-state'
import type { Command, EditorState } from 'prosemirror-state'
import { deleteColumn, deleteRow, isInTable, mergeCells, splitCell } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { around } from '../commands/around.ts'
import { insertBlock, insertBreak, leavePart, newBlock, placeFor } from '../commands/insert.ts'
import { deeper, higher, listAt, listStyles, removeList, setList } from '../commands/lists.ts'
import { continueHere, setStyle, styleAt } from '../commands/style.ts'
import type { Style } from '../commands/style.ts'
import { columnAfter, columnBefore, deleteWholeTable, goToCaption, headsAt, leaveTable, rowAfter, rowBefore, selectMore, toggleHeads } from '../commands/tables.ts'
import type { EditorContext } from '../context.ts'
import { askNewInline, hasDetails } from '../dialog/details.ts'
import { askLanguage, askLink } from '../dialog/run-dialogs.ts'
import { showShortcuts } from '../dialog/shortcuts-dialog.ts'
import { askTable } from '../dialog/table-dialog.ts'
import { blockKinds, inlineKinds } from '../document/kinds.ts'
import type { Raw } from '../document/kinds.ts'
import { keptRun, runMark } from '../document/schema.ts'
import { isPart } from '../view/part-view.ts'
import { toolbarWords as words } from '../words/toolbar-words.ts'
import type { Reason, ToolbarWord } from '../words/toolbar-words.ts'
import type { Tool, ToolMenu } from './tool.ts'

/** Runs a command and gives the caret back to the text. */
function run(view: EditorView, command: Command): void {
  command(view.state, view.dispatch, view)
  view.focus()
}

const fails = (command: Command, reason: Reason) => (state: EditorState): Reason | null => (command(state) ? null : reason)

/** Everything the toolbar offers, in its order. */
export function toolsOf(context: EditorContext): (Tool | ToolMenu)[] {
  return [...runTools(context), ...blockMenus(context), ...insertTools(context), ...pageTools(context)]
}

/** What a small text such as a note needs. */
export function noteTools(context: EditorContext): (Tool | ToolMenu)[] {
  return [...runTools(context), listMenu(context), kindTool(context, 'reference', 'reference'), ...undoTools(context)]
}

function markTool({ schema, say }: EditorContext, field: string, word: ToolbarWord, more: Partial<Tool> = {}, value: unknown = true): Tool {
  const type = schema.marks[runMark(field)]
  const isOn = ({ selection: { $from, from, to, empty }, storedMarks, doc }: EditorState): boolean => {
    if (type === undefined) return false
    const mark = empty
      ? type.isInSet(storedMarks ?? $from.marks())
      : doc.rangeHasMark(from, to, type)
      ? (doc.resolve(from).marksAcross(doc.resolve(to)) ?? []).find((each) => each.type === type) ?? type.isInSet($from.nodeAfter?.marks ?? [])
      : undefined
    return mark !== undefined && mark.attrs['value'] === value
  }
  return {
    name: say(words[word]),
    act: (view) => {
      if (type === undefined) return
      // A mark of another value, sub for sup, gives way.
      if (value !== true && !isOn(view.state)) view.dispatch(view.state.tr.removeMark(view.state.selection.from, view.state.selection.to, type))
      run(view, toggleMark(type, { value }))
    },
    isOn,
    ...more,
  }
}

const clearMarks: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection
  if (empty) return false
  const tr = state.tr
  for (const type of Object.values(state.schema.marks)) if (type.name !== keptRun) tr.removeMark(from, to, type)
  dispatch?.(tr)
  return true
}

function runTools(context: EditorContext): (Tool | ToolMenu)[] {
  const { say } = context
  return [
    markTool(context, 'bold', 'bold', { sign: 'B', keys: 'Control+B' }),
    markTool(context, 'italic', 'italic', { sign: 'I', keys: 'Control+I' }),
    {
      name: say(words.format),
      tools: () => [
        markTool(context, 'underline', 'underline', { keys: 'Control+U' }),
        markTool(context, 'strikethrough', 'strikethrough'),
        markTool(context, 'script', 'sup', {}, 'sup'),
        markTool(context, 'script', 'sub', {}, 'sub'),
        markTool(context, 'code', 'code'),
        { name: say(words.clear), act: (view) => run(view, clearMarks), whyNot: fails(clearMarks, 'noText') },
      ],
    },
    { name: say(words.link), keys: 'Control+K', act: (view) => askLink(view, context) },
    { name: say(words.language), act: (view) => askLanguage(view, context), whyNot: ({ selection }) => (selection.empty ? 'noText' : null) },
  ]
}

function styleMenu({ say }: EditorContext): ToolMenu {
  const style = (name: Style, label: string, keys: string): Tool => ({
    name: label,
    keys,
    act: (view) => run(view, setStyle(name)),
    isOn: (state) => styleAt(state) === name,
    whyNot: (state) => (styleAt(state) === name || setStyle(name)(state) ? null : 'notHere'),
    isChoice: true,
  })
  return {
    name: say(words.style),
    tools: () => [
      style('paragraph', say(words.paragraph), 'Control+Alt+0'),
      style('numbered', say(words.numbered), 'Control+Alt+1'),
      ...([2, 3, 4] as const).map((level) => style(`heading-${level}`, say(words.heading, level), `Control+Alt+${level}`)),
      { name: say(words.continued), keys: 'Control+Enter', act: (view) => run(view, continueHere), whyNot: fails(continueHere, 'notHere') },
    ],
  }
}

/** What a list style prints: “(a), (b), (c)”. */
function listName(style: Raw, { say }: EditorContext): string {
  const numeral = style['numeral'] as Numeral | undefined
  if (numeral === undefined) return say(words.bullets)
  const surround = (style['surround'] as Surround | undefined) ?? usualSurround[numeral]
  return [1, 2, 3].map((value) => printed(writeNumeral(numeral, value), surround)).join(' ')
}

function listMenu(context: EditorContext): ToolMenu {
  const { say } = context
  const isStyle = (state: EditorState, style: Raw) => {
    const list = listAt(state)
    return list !== null && list['numeral'] === style['numeral'] && (style['surround'] === undefined || list['surround'] === style['surround'])
  }
  return {
    name: say(words.list),
    tools: () => [
      ...listStyles.map((style): Tool => ({
        name: listName(style, context),
        act: (view) => run(view, setList(style)),
        isOn: (state) => isStyle(state, style),
        whyNot: fails(setList(style), 'notHere'),
        isChoice: true,
      })),
      { name: say(words.deeper), keys: 'Alt+Shift+ArrowRight', act: (view) => run(view, deeper), whyNot: fails(deeper, 'firstItem') },
      { name: say(words.higher), keys: 'Alt+Shift+ArrowLeft', act: (view) => run(view, higher), whyNot: fails(higher, 'notInList') },
      { name: say(words.noList), act: (view) => run(view, removeList), whyNot: fails(removeList, 'notInList') },
    ],
  }
}

function tableMenu(context: EditorContext): ToolMenu {
  const { say } = context
  const inTable = (word: ToolbarWord, command: Command, reason?: Reason): Tool => ({
    name: say(words[word]),
    act: (view) => run(view, command),
    whyNot: (state) => (!isInTable(state) ? 'notInTable' : reason !== undefined && !command(state) ? reason : null),
  })
  const heads = (word: ToolbarWord, which: 'row' | 'column'): Tool => ({ ...inTable(word, toggleHeads(which)), isOn: (state) => headsAt(state, which) })
  const around = (word: ToolbarWord, command: Command): Tool => ({ name: say(words[word]), act: (view) => run(view, command), whyNot: fails(command, 'notInTable') })
  return {
    name: say(words.table),
    tools: () => [
      { name: say(words.insertTable), act: (view) => askTable(view, context), whyNot: (state) => placeReason(state, 'table') },
      inTable('rowBefore', rowBefore),
      inTable('rowAfter', rowAfter),
      inTable('columnBefore', columnBefore),
      inTable('columnAfter', columnAfter),
      inTable('deleteRow', deleteRow),
      inTable('deleteColumn', deleteColumn),
      inTable('selectRight', selectMore('right')),
      inTable('selectDown', selectMore('down')),
      inTable('merge', mergeCells, 'oneCell'),
      inTable('split', splitCell, 'notMerged'),
      heads('headColumn', 'column'),
      heads('headRow', 'row'),
      around('caption', goToCaption),
      around('leave', leaveTable),
      around('deleteTable', deleteWholeTable),
    ],
  }
}

const blockMenus = (context: EditorContext): ToolMenu[] => [styleMenu(context), listMenu(context), tableMenu(context)]

function placeReason(state: EditorState, type: string): Reason | null {
  const node = state.schema.nodes[type]
  return node !== undefined && placeFor(state.selection, node) !== null ? null : 'notHere'
}

/** A button for a kind of node, whatever it is. */
function kindTool(context: EditorContext, type: string, word?: ToolbarWord, given: Raw = {}, keys?: string): Tool {
  const kind = context.kinds[type]
  const name = word === undefined ? (kind?.schema.name[context.interfaceLanguage] ?? type) : context.say(words[word])
  return {
    name,
    ...(keys === undefined ? {} : { keys }),
    act: (view) => kind !== undefined && insertKind(view, kind, given, context),
    whyNot: (state) => (kind?.schema.standsIn.includes('inline') ? (state.selection.$from.parent.isTextblock ? null : 'notHere') : placeReason(state, type)),
  }
}

function insertKind(view: EditorView, kind: NodeKind, given: Raw, context: EditorContext): void {
  if (kind.schema.standsIn.includes('inline')) {
    if (hasDetails(kind) || kind.schema.type === 'reference') askNewInline(view, kind, given, context)
    else run(view, insertBreak)
    return
  }
  const node = newBlock(kind, context.schema)
  if (node === null) return
  run(view, insertBlock(node))
  const { selection } = view.state
  const inside = around(selection.$from, kind.schema.type)
  if (hasDetails(kind)) context.edit(view, selection instanceof NodeSelection ? selection.from : (inside?.pos ?? selection.from))
}

function insertTools(context: EditorContext): (Tool | ToolMenu)[] {
  const { kinds, say } = context
  const own = ['paragraph', 'heading', 'numbered', 'list', 'table', 'image', 'note', 'reference']
  const others = [...blockKinds(kinds), ...inlineKinds(kinds)].filter((kind) => kind.partOf === undefined && !own.includes(kind.schema.type))
  // One more of what the caret is in: a second file, a further step.
  const within = blockKinds(kinds).filter((kind) => kind.partOf !== undefined && isPart(kind))
  return [
    kindTool(context, 'note', 'footnote', { kind: 'footnote' }, 'Control+Alt+F'),
    kindTool(context, 'image', 'image'),
    kindTool(context, 'reference', 'reference'),
    {
      name: say(words.insert),
      tools: (state) => [
        ...within.filter(({ schema }) => placeReason(state, schema.type) === null).map(({ schema }) => kindTool(context, schema.type)),
        kindTool(context, 'note', 'endnote', { kind: 'endnote' }),
        ...others.map(({ schema }) => kindTool(context, schema.type, schema.type === 'break' ? 'lineBreak' : undefined)),
      ],
    },
  ]
}

/** The node whose details are meant: the one selected, else the innermost part or paragraph around the caret. */
export function detailsPos({ selection }: EditorState, { kinds }: EditorContext): number | null {
  if (selection instanceof NodeSelection) {
    const kind = kinds[selection.node.type.name]
    return kind !== undefined && (hasDetails(kind) || kind.schema.type === 'reference') ? selection.from : null
  }
  const { $from, from, to } = selection
  const only = $from.nodeAfter
  if (only !== null && only.isInline && !only.isText && to - from === only.nodeSize && only.type.name !== 'break') return from
  const wanted = [(kind: NodeKind) => isPart(kind) || kind.schema.type === 'list', () => true]
  for (const isWanted of wanted) {
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const kind = kinds[$from.node(depth).type.name]
      if (kind !== undefined && isWanted(kind) && hasDetails(kind)) return $from.before(depth)
    }
  }
  return null
}

/** The numbered paragraph or item around the caret. */
function numberPos({ selection: { $from } }: EditorState): number | null {
  return (around($from, 'item') ?? around($from, 'numbered'))?.pos ?? null
}

function undoTools({ say }: EditorContext): Tool[] {
  return [
    { name: say(words.undo), keys: 'Control+Z', act: (view) => run(view, undo), whyNot: (state) => (undoDepth(state) > 0 ? null : 'nothingToUndo') },
    { name: say(words.redo), keys: 'Control+Y', act: (view) => run(view, redo), whyNot: (state) => (redoDepth(state) > 0 ? null : 'nothingToRedo') },
  ]
}

function pageTools(context: EditorContext): Tool[] {
  const { say } = context
  const at = (pos: number | null, view: EditorView): void => {
    if (pos !== null) context.edit(view, pos)
  }
  return [
    { name: say(words.number), act: (view) => at(numberPos(view.state), view), whyNot: (state) => (numberPos(state) === null ? 'notNumbered' : null) },
    { name: say(words.details), keys: 'Alt+Enter', act: (view) => at(detailsPos(view.state, context), view), whyNot: (state) => (detailsPos(state, context) === null ? 'noDetails' : null) },
    { name: say(words.remove), act: (view) => run(view, leavePart), whyNot: fails(leavePart, 'notWithin') },
    ...undoTools(context),
    { name: say(words.help), sign: '?', keys: 'Alt+0', act: (view) => showShortcuts(view, context) },
  ]
}
