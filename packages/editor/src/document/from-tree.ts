import { validateTree } from '@clf/content/tree'
import type { NodeKind, Place } from '@clf/content/tree'
import { Mark } from 'prosemirror-model'
import type { Node, Schema } from 'prosemirror-model'
import { keptFields } from './fields.ts'
import { isObject, onlySlot, slotsOfKind } from './kinds.ts'
import type { Kinds, Raw } from './kinds.ts'
import { keptRun, runMark, slotNode, unreadableNode } from './schema.ts'

interface Reading {
  schema: Schema
  kinds: Kinds
  /** True when the tree may be stored, so that no field of it needs another look. */
  isChecked: boolean
}

/** A document that shows a tree as far as it can be read. It never throws; what it cannot read it keeps. */
export function fromTree(tree: unknown, schema: Schema, kinds: Kinds): Node {
  const reading: Reading = { schema, kinds, isChecked: validateTree(tree).tree !== null }
  const root = isObject(tree) ? tree : {}
  const children = Array.isArray(root['children']) ? root['children'] : []
  const { keys, ...fields } = rootFields(root)
  const held = readNodes(children, 'top', reading)
  return schema.node('document', { ...fields, keys }, held.length === 0 ? [emptyParagraph(schema, false)] : held)
}

/** Nodes of a place as a document holds them, for content that is put in. */
export function fromNodes(nodes: readonly unknown[], place: Place, schema: Schema, kinds: Kinds): Node[] {
  return readNodes(nodes, place, { schema, kinds, isChecked: false })
}

function rootFields(root: Raw): { fields: Raw; wrong: null; keys: readonly string[] | null } {
  const names = Object.keys(root).filter((name) => root[name] !== undefined)
  const fields = Object.fromEntries(names.filter((name) => !['type', 'version', 'children'].includes(name)).map((name) => [name, root[name]]))
  const usual = ['type', 'version', 'numbering', 'children']
  return { fields, wrong: null, keys: names.length > 0 && names.join() !== usual.filter((name) => names.includes(name)).join() ? names : null }
}

function readNodes(values: readonly unknown[], place: Place, reading: Reading): Node[] {
  return place === 'inline' ? readLine(values, reading) : values.map((value) => readBlock(value, place, reading) ?? unreadable(value, place, reading))
}

/** Null where the value is no node that can stand there. */
function readBlock(value: unknown, place: Place, reading: Reading): Node | null {
  const kind = kindOf(value, place, reading)
  if (kind === null || !isObject(value)) return null
  const children = readSlots(value, kind, reading)
  return children === null ? null : reading.schema.nodes[kind.schema.type]?.create(attributesOf(value, kind, children, reading), children) ?? null
}

function kindOf(value: unknown, place: Place, { kinds }: Reading): NodeKind | null {
  const type = isObject(value) && Object.hasOwn(value, 'type') ? value['type'] : undefined
  const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
  return kind !== undefined && kind.schema.standsIn.includes(place) ? kind : null
}

function attributesOf(value: Raw, kind: NodeKind, children: readonly Node[], { isChecked }: Reading): Record<string, unknown> {
  const kept = keptFields(value, kind, isChecked)
  if (kind.schema.type === 'paragraph') return { ...kept, kept: children.length === 0 }
  if (kind.schema.type !== 'cell') return { ...kept }
  const { colspan, rowspan, ...fields } = kept.fields
  // The names of spans that are 1 and written all the same, so that they are written again.
  const written = [colspan === 1 ? 'colspan' : '', rowspan === 1 ? 'rowspan' : ''].filter((name) => name !== '')
  const keys = kept.keys ?? (written.length > 0 ? Object.keys(value).filter((name) => value[name] !== undefined) : null)
  return { ...kept, fields, keys, colspan: colspan ?? 1, rowspan: rowspan ?? 1 }
}

/** Null where a list is none, is too short, or holds rows or cells that cannot be read. */
function readSlots(value: Raw, kind: NodeKind, reading: Reading): Node[] | null {
  const only = onlySlot(kind)
  const found: Node[] = []
  for (const [slot, { of, min = 0, optional }] of slotsOfKind(kind)) {
    const held = Object.hasOwn(value, slot) ? value[slot] : undefined
    if (held === undefined && optional) continue
    if (!Array.isArray(held) || held.length < min) return null
    if ((of === 'row' || of === 'cell') && held.some((each) => kindOf(each, of, reading) === null)) return null
    const nodes = of === 'row' || of === 'cell' ? held.map((each) => readBlock(each, of, reading)) : readNodes(held, of, reading)
    if (!isWhole(nodes)) return null
    const filled = nodes.length === 0 && of === 'block' ? [emptyParagraph(reading.schema, false)] : nodes
    found.push(...(only === null ? [reading.schema.node(slotNode(kind.schema.type, slot), null, filled)] : filled))
  }
  return found
}

const isWhole = (nodes: readonly (Node | null)[]): nodes is Node[] => nodes.every((node) => node !== null)

/** @param kept true for a paragraph that the tree has, and false for one that only gives the caret a place */
function emptyParagraph(schema: Schema, kept: boolean): Node {
  return schema.node('paragraph', { kept })
}

function unreadable(value: unknown, place: Place, { schema }: Reading): Node {
  return schema.node(unreadableNode(place), { value })
}

function readLine(values: readonly unknown[], reading: Reading): Node[] {
  let before: { looks: readonly Mark[]; apart: 0 | 1 } | null = null
  return values.map((value) => {
    const run = readRun(value, reading)
    if (run === null) {
      before = null
      return readInline(value, reading) ?? unreadable(value, 'inline', reading)
    }
    const apart: 0 | 1 = before !== null && Mark.sameSet(before.looks, run.looks) && before.apart === 0 ? 1 : 0
    before = { looks: run.looks, apart }
    const isPlain = apart === 0 && run.keys === null && run.wrong === null
    const marks = isPlain ? run.looks : reading.schema.mark(keptRun, { apart, keys: run.keys, wrong: run.wrong }).addToSet(run.looks)
    return reading.schema.text(run.text, marks)
  })
}

interface Run {
  text: string
  looks: readonly Mark[]
  keys: readonly string[] | null
  wrong: Raw | null
}

function readRun(value: unknown, reading: Reading): Run | null {
  const kind = kindOf(value, 'inline', reading)
  if (kind?.schema.type !== 'text' || !isObject(value) || typeof value['text'] !== 'string' || value['text'] === '') return null
  const { fields, wrong, keys } = keptFields({ ...value, text: 'x' }, kind, reading.isChecked)
  const looks = Object.entries(fields).filter(([field]) => field !== 'text').reduce<readonly Mark[]>(
    (marks, [field, held]) => reading.schema.mark(runMark(field), { value: held }).addToSet(marks),
    Mark.none,
  )
  return { text: value['text'], looks, keys, wrong }
}

function readInline(value: unknown, reading: Reading): Node | null {
  const kind = kindOf(value, 'inline', reading)
  if (kind === null || kind.schema.type === 'text') return null
  return reading.isChecked || isRightAlone(value) ? (reading.schema.nodes[kind.schema.type]?.create({ node: value }) ?? null) : null
}

/** Whether an inline node may be stored; where it leads, only the whole tree knows. */
function isRightAlone(value: unknown): boolean {
  const { problems } = validateTree({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [value] }] })
  return problems.every(({ key, stops }) => stops === 'publishing' || key === 'target-missing')
}
