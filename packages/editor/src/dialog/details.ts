import { validateTree } from '@clf/content/tree'
import type { NodeKind } from '@clf/content/tree'
import { NodeSelection, Selection } from 'prosemirror-state'
import type { Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { fieldsOf, typeOf, withFields } from '../commands/around.ts'
import { insertInline } from '../commands/insert.ts'
import { leastFields } from '../document/least-fields.ts'
import type { EditorContext, NestedEditor } from '../context.ts'
import { slotsOfKind } from '../document/kinds.ts'
import type { Raw } from '../document/kinds.ts'
import { slotNode } from '../document/schema.ts'
import { fieldName } from '@clf/content/tree'
import { element, freshId } from '../view/element.ts'
import { dialogWords } from '../words/dialog-words.ts'
import { openDialog } from './dialog.ts'
import { fieldsForm, shownFields, tickControl } from './fields-form.ts'
import { readMathMl, writeMathMl } from './mathml.ts'
import { askNumber } from './number-dialog.ts'
import { askReference } from './reference-dialog.ts'

/** Whether a kind has anything to ask for. */
export const hasDetails = (kind: NodeKind): boolean => shownFields(kind).length > 0 || slotsOfKind(kind).some(([, { optional }]) => optional)

/** Asks for the details of the node at a place, and writes them as one change that can be undone. */
export function editNode(view: EditorView, pos: number, context: EditorContext): void {
  const node = view.state.doc.nodeAt(pos)
  const kind = node === null ? undefined : context.kinds[node.type.name]
  if (node === null || kind === undefined) return
  if (node.type.name === 'numbered' || node.type.name === 'item') askNumber(view, pos, context)
  else if (node.type.name === 'reference') askReference(view, context, { pos, node: node.attrs['node'] as Raw })
  else if (node.isInline) askInline(view, kind, node.attrs['node'] as Raw, context, pos)
  else askBlock(view, pos, kind, context)
}

/** Asks for a new thing in the line, and puts it behind the caret. */
export function askNewInline(view: EditorView, kind: NodeKind, given: Raw, context: EditorContext): void {
  if (kind.schema.type === 'reference') askReference(view, context)
  else askInline(view, kind, { type: kind.schema.type, ...leastFields(kind), ...given }, context)
}

function askInline(view: EditorView, kind: NodeKind, node: Raw, context: EditorContext, pos?: number): void {
  const { say, interfaceLanguage } = context
  const name = kind.schema.name[interfaceLanguage]
  const form = fieldsForm(kind, node, context)
  const slots = slotsOfKind(kind).map(([slot, { of }]) => {
    const held = Array.isArray(node[slot]) ? (node[slot] as unknown[]) : []
    return [slot, of === 'math' ? mathSlot(held as Raw[], context) : nestedSlot(kind, slot, of === 'inline', held, context)] as const
  })
  const made = (): Raw => ({ type: kind.schema.type, ...form.read(), ...Object.fromEntries(slots.map(([slot, { read }]) => [slot, read()])) })
  openDialog(context, {
    title: pos === undefined ? name : say(dialogWords.edit, name),
    body: [...slots.filter(([, { isFirst }]) => isFirst).map(([, slot]) => slot.element), ...form.elements, ...slots.filter(([, { isFirst }]) => !isFirst).map(([, slot]) => slot.element)],
    submit: say(pos === undefined ? dialogWords.insert : dialogWords.done),
    onSubmit() {
      const problems = [...slots.flatMap(([, slot]) => slot.problems()), ...form.problems()]
      if (problems.length > 0) return problems
      const next = made()
      const wrong = validateTree({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [next] }] }).problems.filter(({ stops, key }) =>
        stops === 'saving' && key !== 'target-missing'
      )
      if (wrong.length > 0) return wrong.map(({ message }) => message[interfaceLanguage])
      const { state } = view
      const tr = pos === undefined ? insertInline(state, kind.schema.type, next) : state.tr.setNodeMarkup(pos, null, { node: next }, state.doc.nodeAt(pos)?.marks)
      if (tr !== null) view.dispatch(tr)
      context.announce(say(dialogWords.inserted, name))
      return []
    },
    ...(pos === undefined ? {} : { other: removal(view, pos, context) }),
    onClose() {
      for (const [, slot] of slots) slot.destroy()
      view.focus()
    },
  })
  slots.find(([, { isFirst }]) => isFirst)?.[1].focus()
}

function removal(view: EditorView, pos: number, { say }: EditorContext): { name: string; act: () => void } {
  return {
    name: say(dialogWords.remove),
    act() {
      const node = view.state.doc.nodeAt(pos)
      if (node !== null) view.dispatch(view.state.tr.delete(pos, pos + node.nodeSize))
    },
  }
}

interface SlotControl {
  element: HTMLElement
  isFirst: boolean
  read(): unknown
  problems(): string[]
  focus(): void
  destroy(): void
}

function nestedSlot(kind: NodeKind, slot: string, isLine: boolean, held: readonly unknown[], context: EditorContext): SlotControl {
  const label = kind.schema.type === 'note' ? context.say(dialogWords.noteBody) : fieldName(slot)[context.interfaceLanguage]
  const place = element('div', { class: 'clf-editor-nested' })
  const nested: NestedEditor = context.nested(place, isLine ? [{ type: 'paragraph', children: held }] : held, label)
  const lines = (): unknown[] =>
    nested.read().flatMap((block) => (typeof block === 'object' && block !== null && 'children' in block && Array.isArray(block.children) ? (block.children as unknown[]) : []))
  return {
    element: element('div', { class: 'clf-editor-field' }, element('p', { 'aria-hidden': 'true' }, label), place),
    isFirst: true,
    read: () => (isLine ? lines() : nested.read()),
    problems: () => [],
    focus: () => nested.focus(),
    destroy: () => nested.destroy(),
  }
}

function mathSlot(held: readonly Raw[], context: EditorContext): SlotControl {
  const id = freshId('field')
  const input = element('textarea', { id, rows: '5', spellcheck: 'false', 'aria-describedby': `${id}-help` })
  input.value = held.length === 0 ? '' : writeMathMl(held)
  const shown = element('div', { class: 'clf-editor-preview', 'aria-hidden': 'true' })
  const preview = (): void => {
    const { children } = readMathMl(input.value, context)
    shown.innerHTML = children === null ? '' : writeMathMl(children)
  }
  input.addEventListener('input', preview)
  if (held.length > 0) preview()
  return {
    element: element(
      'div',
      { class: 'clf-editor-field' },
      element('label', { for: id }, context.say(dialogWords.mathSource)),
      element('p', { id: `${id}-help`, class: 'clf-editor-help' }, context.say(dialogWords.mathHelp)),
      input,
      shown,
    ),
    isFirst: true,
    read: () => readMathMl(input.value, context).children ?? [],
    problems() {
      const { problem } = readMathMl(input.value, context)
      return problem === null ? [] : [problem]
    },
    focus: () => input.focus(),
    destroy: () => undefined,
  }
}

function askBlock(view: EditorView, pos: number, kind: NodeKind, context: EditorContext): void {
  const node = view.state.doc.nodeAt(pos)
  if (node === null) return
  const { say, interfaceLanguage } = context
  const form = fieldsForm(kind, { ...fieldsOf(node), ...(node.attrs['wrong'] as Raw | null) }, context)
  const optional = slotsOfKind(kind).filter(([, held]) => held.optional).map(([slot]) => {
    const name = slotNode(kind.schema.type, slot)
    let has = false
    node.forEach((child) => {
      has ||= child.type.name === name
    })
    return { name, has, control: tickControl(slot === 'caption' ? say(dialogWords.hasCaption) : fieldName(slot)[interfaceLanguage], has, (ticked) => ticked) }
  })
  openDialog(context, {
    title: say(dialogWords.edit, kind.schema.name[interfaceLanguage]),
    body: [...form.elements, ...optional.map(({ control }) => control.element)],
    submit: say(dialogWords.done),
    onSubmit() {
      const problems = [...form.problems(), ...togetherProblems(kind, form.read(), context)]
      if (problems.length > 0) return problems
      const tr = view.state.tr.setNodeMarkup(pos, null, withFields(node, form.read()))
      for (const { name, has, control } of optional) {
        if (control.read() === has) continue
        const current = tr.doc.nodeAt(pos)
        if (current === null) continue
        let inside = pos + 1
        let found: { from: number; to: number } | null = null
        current.forEach((child, offset) => {
          if (child.type.name === name) found = { from: inside + offset, to: inside + offset + child.nodeSize }
        })
        inside = pos + current.nodeSize - 1
        if (found === null) tr.insert(inside, typeOf(view.state.schema, name).create())
        else tr.delete((found as { from: number }).from, (found as { to: number }).to)
      }
      view.dispatch(view.state.selection instanceof NodeSelection && view.state.selection.from === pos ? selectAgain(tr, pos) : tr)
      return []
    },
    other: removal(view, pos, context),
    onClose: () => view.focus(),
  })
}

/** What was selected stays so, or the first thing in it: what comes next is put behind it and not before. */
function selectAgain(tr: Transaction, pos: number): Transaction {
  const node = tr.doc.nodeAt(pos)
  if (node === null) return tr
  const within = Selection.findFrom(tr.doc.resolve(pos + 1), 1)
  return tr.setSelection(within !== null && within.to < pos + node.nodeSize ? within : NodeSelection.create(tr.doc, pos))
}

/** What is wrong with right fields together: a picture with words that is decorative. */
function togetherProblems(kind: NodeKind, fields: Raw, { interfaceLanguage }: EditorContext): string[] {
  if (!kind.schema.standsIn.includes('top')) return []
  const slots = Object.fromEntries(slotsOfKind(kind).filter(([, { optional }]) => !optional).map(([slot]) => [slot, []]))
  const { problems } = validateTree({ type: 'document', version: 1, children: [{ type: kind.schema.type, ...fields, ...slots }] })
  return problems.filter(({ key, stops, path }) => stops === 'saving' && key !== 'slot-empty' && path === 'children.0').map(({ message }) => message[interfaceLanguage])
}
