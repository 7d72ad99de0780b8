import type { NodeKind, Slot } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import { Schema } from 'prosemirror-model'
import type { DOMOutputSpec, MarkSpec, Node, NodeSpec, TagParseRule } from 'prosemirror-model'
import { blockKinds, inlineKinds, onlySlot, slotsOfKind } from './kinds.ts'
import type { Kinds, Raw } from './kinds.ts'
import { leastFields } from './least-fields.ts'

/** Name of the node that holds one of several lists of another: the caption of a table. */
export const slotNode = (type: string, slot: string): string => `slot_${type}_${slot}`
/** Name of the node that stands for what cannot be read in a place. */
export const unreadableNode = (place: string): string => `unreadable_${place}`
/** Name of the mark for a field of a run of text. */
export const runMark = (field: string): string => `run_${field}`
/** The mark of a run that is told apart from the run before it, or has fields that are kept as they are. */
export const keptRun = 'kept_run'

const expressionName = (name: string): string => name.replaceAll(/\W/g, '_')
const placeGroup = (place: string): string => `in_${place}`
const slotGroup = (type: string, slot: string): string => `held_${expressionName(type)}_${expressionName(slot)}`

/** Fields of a node as attributes: those that are right, those that are wrong and kept, and the order they came in. */
const fieldAttributes = { fields: { default: {} }, wrong: { default: null }, keys: { default: null } }

/**
 * The tree as a schema of ProseMirror, derived from what each node declares. A node in blocks becomes a node with its
 * lists inside; a node in a line of text becomes one indivisible thing that holds its tree; a run of text becomes marks.
 *
 * @param language of the text: what is new in it is in this one
 */
export function createDocumentSchema(kinds: Kinds, language?: LanguageTag): Schema {
  const blocks = blockKinds(kinds)
  // The first of a group is what is made where something must be: a paragraph.
  const ordered = [...blocks.filter(({ schema }) => schema.type === 'paragraph'), ...blocks.filter(({ schema }) => schema.type !== 'paragraph')]
  const nodes: Record<string, NodeSpec> = {
    document: { content: `${placeGroup('top')}+`, attrs: fieldAttributes },
    text: { group: placeGroup('inline') },
  }
  for (const kind of ordered) {
    nodes[kind.schema.type] = blockSpec(kind, language)
    if (onlySlot(kind) === null) { for (const [slot, held] of slotsOfKind(kind)) nodes[slotNode(kind.schema.type, slot)] = slotSpec(kind, slot, held) }
  }
  for (const kind of inlineKinds(kinds)) nodes[kind.schema.type] = inlineSpec(kind)
  for (const place of placesOf(ordered)) nodes[unreadableNode(place)] = unreadableSpec(place)
  return new Schema({ topNode: 'document', nodes, marks: markSpecs(kinds) })
}

function placesOf(blocks: readonly NodeKind[]): string[] {
  const places = new Set(blocks.flatMap(({ schema }) => Object.values(schema.slots).map(({ of }) => of)))
  return ['top', ...places].filter((place) => place !== 'row' && place !== 'cell')
}

/** Roles that make a table one that prosemirror-tables knows. */
const tableRoles: Readonly<Record<string, string>> = { [slotNode('table', 'children')]: 'table', row: 'row', cell: 'cell' }

function blockSpec(kind: NodeKind, language?: LanguageTag): NodeSpec {
  const { type, standsIn } = kind.schema
  const only = onlySlot(kind)
  const attrs: NodeSpec['attrs'] = { ...fieldAttributes, fields: { default: leastFields(kind, language) } }
  if (type === 'cell') Object.assign(attrs, { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } })
  // An empty paragraph that the tree has, as against one that only gives the caret a place.
  if (type === 'paragraph') attrs['kept'] = { default: false }
  return {
    content: only === null ? contentOfParts(kind) : contentOf(only[1]),
    group: standsIn.map(placeGroup).join(' '),
    attrs,
    tableRole: tableRoles[type],
    isolating: type === 'cell',
    defining: type !== 'paragraph',
    selectable: type !== 'paragraph',
    toDOM: (node) => blockToDom(node, kind),
    parseDOM: [parseRule(type)],
  }
}

function contentOf({ of, min = 0 }: Slot): string {
  if (of === 'inline') return `${placeGroup('inline')}*`
  // Every list of blocks has a place for the caret.
  return `${placeGroup(of)}${min > 0 || of === 'block' ? '+' : '*'}`
}

function contentOfParts(kind: NodeKind): string {
  return slotsOfKind(kind).map(([slot, { optional }]) => `${slotGroup(kind.schema.type, slot)}${optional ? '?' : ''}`).join(' ')
}

function slotSpec({ schema }: NodeKind, slot: string, held: Slot): NodeSpec {
  const name = slotNode(schema.type, slot)
  const tag = schema.type === 'table' ? (slot === 'caption' ? 'caption' : 'tbody') : 'div'
  return {
    content: contentOf(held),
    group: slotGroup(schema.type, slot),
    tableRole: tableRoles[name],
    isolating: true,
    defining: true,
    selectable: false,
    toDOM: () => [tag, { 'data-clf-slot': name, class: `clf-editor-${slot}` }, 0],
    parseDOM: [{ tag: `[data-clf-slot="${name}"]`, priority: 90 }],
  }
}

function inlineSpec({ schema: { type } }: NodeKind): NodeSpec {
  return {
    group: placeGroup('inline'),
    inline: true,
    atom: true,
    selectable: type !== 'break',
    draggable: false,
    attrs: { node: { default: { type } } },
    leafText: () => (type === 'break' ? '\n' : '\uFFFC'),
    toDOM: ({ attrs }): DOMOutputSpec => (type === 'break' ? ['br', { 'data-clf-inline': type }] : ['span', { 'data-clf-inline': type, 'data-clf-tree': JSON.stringify(attrs['node']) }]),
    parseDOM: [{ tag: `[data-clf-inline="${type}"]`, priority: 90, getAttrs: (element) => ({ node: objectIn(element, 'data-clf-tree') ?? { type } }) }],
  }
}

function unreadableSpec(place: string): NodeSpec {
  return {
    group: placeGroup(place),
    inline: place === 'inline',
    atom: true,
    attrs: { value: { default: null } },
    toDOM: ({ attrs }): DOMOutputSpec => [place === 'inline' ? 'span' : 'div', { 'data-clf-unreadable': place, 'data-clf-tree': JSON.stringify([attrs['value']]) }],
    parseDOM: [{
      tag: `[data-clf-unreadable="${place}"]`,
      priority: 90,
      getAttrs: (element) => {
        const held = jsonIn(element, 'data-clf-tree')
        return { value: Array.isArray(held) ? (held[0] as unknown) : null }
      },
    }],
  }
}

function blockToDom(node: Node, kind: NodeKind): DOMOutputSpec {
  const { type } = kind.schema
  const fields = node.attrs['fields'] as Raw
  const attributes: Record<string, string> = { 'data-clf-node': type, 'data-clf-fields': JSON.stringify(fields), class: `clf-editor-${type}` }
  if (typeof fields['lang'] === 'string') attributes['lang'] = fields['lang']
  if (type !== 'cell') return node.isLeaf ? [tagOf(type, fields), attributes] : [tagOf(type, fields), attributes, 0]
  const spans = { colspan: String(node.attrs['colspan']), rowspan: String(node.attrs['rowspan']) }
  const scope = fields['heads'] === 'column' ? { scope: 'col' } : fields['heads'] === 'row' ? { scope: 'row' } : {}
  return [fields['heads'] === undefined ? 'td' : 'th', { ...attributes, ...spans, ...scope }, 0]
}

const tags: Readonly<Record<string, string>> = { paragraph: 'p', list: 'ul', item: 'li', table: 'table', row: 'tr', quotation: 'blockquote' }

function tagOf(type: string, fields: Raw): string {
  if (type !== 'heading') return tags[type] ?? 'div'
  // A wrong level, from a stored tree or from what somebody pasted, is shown and named, and is no name of an element.
  return [2, 3, 4].some((level) => level === fields['level']) ? `h${String(fields['level'])}` : 'p'
}

/** What was copied out of an editor is read back as it was. */
function parseRule(type: string): TagParseRule {
  return {
    tag: `[data-clf-node="${type}"]`,
    priority: 90,
    getAttrs(element) {
      const attributes: Record<string, unknown> = { fields: objectIn(element, 'data-clf-fields') ?? {} }
      if (type === 'paragraph') attributes['kept'] = true
      if (type !== 'cell') return attributes
      const span = (name: string) => Math.max(1, Math.trunc(Number(element.getAttribute(name))) || 1)
      return { ...attributes, colspan: span('colspan'), rowspan: span('rowspan') }
    },
  }
}

function markSpecs(kinds: Kinds): Record<string, MarkSpec> {
  const fields = Object.keys(kinds['text']?.schema.fields.shape ?? {}).filter((field) => field !== 'text')
  const specs = Object.fromEntries(fields.map((field) => [runMark(field), markSpec(field)]))
  return { ...specs, [keptRun]: { attrs: { apart: { default: 0 }, keys: { default: null }, wrong: { default: null } }, toDOM: () => ['span', 0] } }
}

const markTags: Readonly<Record<string, string>> = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' }

function markSpec(field: string): MarkSpec {
  return {
    attrs: { value: { default: true } },
    inclusive: field !== 'link',
    toDOM: ({ attrs: { value } }) => [markTag(field, value), { ...markAttributes(field, value), 'data-clf-run': field, 'data-clf-value': JSON.stringify(value) }, 0],
    parseDOM: [{ tag: `[data-clf-run="${field}"]`, getAttrs: (element) => ({ value: jsonIn(element, 'data-clf-value') ?? true }) }],
  }
}

function markTag(field: string, value: unknown): string {
  if (field === 'script') return value === 'sub' ? 'sub' : 'sup'
  return markTags[field] ?? 'span'
}

function markAttributes(field: string, value: unknown): Record<string, string> {
  if (field === 'lang') return { lang: String(value), class: 'clf-editor-lang' }
  if (field !== 'link') return {}
  // No `href`: a link that is being written leads nowhere, and no address of a stored text is ever opened by a slip.
  return { class: 'clf-editor-link', title: isLink(value) ? value.address : '' }
}

const isLink = (value: unknown): value is { address: string } => typeof value === 'object' && value !== null && 'address' in value && typeof value.address === 'string'

function jsonIn(element: Element, attribute: string): unknown {
  try {
    return JSON.parse(element.getAttribute(attribute) ?? 'null')
  } catch {
    // Somebody else's markup with our attribute: it says nothing.
    return null
  }
}

function objectIn(element: Element, attribute: string): Raw | null {
  const held = jsonIn(element, attribute)
  return typeof held === 'object' && held !== null && !Array.isArray(held) ? (held as Raw) : null
}
