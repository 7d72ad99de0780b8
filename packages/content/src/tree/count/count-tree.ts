import { isBlank } from '../blank.ts'
import type { DocumentTree, TreeNode } from '../tree.ts'
import { slotNames, slotsOf } from '../walk.ts'
import { printed, readNumeral, usualSurround, writeNumeral } from './numerals.ts'

/** The number of a paragraph. */
export interface ParagraphNumber {
  /** `5`, `3A`. */
  number: string
  /** As it is printed: `5.`. */
  printed: string
  /** Its place in the count; null for an own number that counts for nothing. */
  value: number | null
}

/** A note with its mark. */
export interface CountedNote {
  note: TreeNode<'note'>
  mark: string
}

/** Everything in a tree that follows from where its nodes stand: numbers, marks, and the names of places to lead to. */
export interface Counted {
  numbers: ReadonlyMap<TreeNode<'numbered'>, ParagraphNumber>
  /** Printed mark of every list item, `(b)`; null where the item has a bullet. */
  marks: ReadonlyMap<TreeNode<'item'>, string | null>
  /** In the order of their marks. */
  notes: ReadonlyMap<TreeNode<'note'>, CountedNote>
  /** Fragment of every node that has one: `p5`, `s-1`, `fn1`, `table-2`. */
  anchors: ReadonlyMap<TreeNode, string>
  /** Nodes by their id. */
  targets: ReadonlyMap<string, TreeNode>
  /** What each numbered paragraph, item and note stands in, the outermost first. */
  within: ReadonlyMap<TreeNode, readonly TreeNode[]>
}

interface Counting {
  numbers: Map<TreeNode<'numbered'>, ParagraphNumber>
  marks: Map<TreeNode<'item'>, string | null>
  notes: Map<TreeNode<'note'>, CountedNote>
  anchors: Map<TreeNode, string>
  targets: Map<string, TreeNode>
  within: Map<TreeNode, readonly TreeNode[]>
  taken: Set<string>
  headings: number
  parts: number
  footnotes: number
  endnotes: number
}

/** Counts a valid tree. */
export function countTree(tree: DocumentTree): Counted {
  const counting: Counting = {
    numbers: countParagraphs(tree),
    marks: new Map(),
    notes: new Map(),
    anchors: new Map(),
    targets: new Map(),
    within: new Map(),
    taken: new Set(),
    headings: 0,
    parts: 0,
    footnotes: 0,
    endnotes: 0,
  }
  for (const node of tree.children) count(node, [], counting)
  return counting
}

/**
 * The numbers of the paragraphs at the top of a tree. An own number that can be read, `12` or `3A`, sets the count; another leaves it.
 */
export function countParagraphs({ numbering = {}, children }: DocumentTree): Map<TreeNode<'numbered'>, ParagraphNumber> {
  const { numeral = 'decimal', surround = usualSurround[numeral], start = 1 } = numbering
  let last = start - 1
  const numbers = new Map<TreeNode<'numbered'>, ParagraphNumber>()
  for (const node of children) {
    if (node.type !== 'numbered') continue
    const own = node.number
    const value = own === undefined ? last + 1 : (readNumeral(numeral, own) ?? leadingNumber(own))
    last = value ?? last
    const number = own ?? writeNumeral(numeral, last)
    numbers.set(node, { number, printed: printed(number, surround), value })
  }
  return numbers
}

function leadingNumber(own: string): number | null {
  const figures = /^\d{1,4}(?!\d)/.exec(own)
  return figures ? Number(figures[0]) : null
}

function count(node: TreeNode, within: readonly TreeNode[], counting: Counting): void {
  if ('id' in node && node.id !== undefined) counting.targets.set(node.id, node)
  if (node.type === 'numbered' || node.type === 'item' || node.type === 'note') counting.within.set(node, within)
  if (node.type === 'note') countNote(node, counting)
  if (node.type === 'list') countItems(node, counting)
  const anchor = anchorOf(node, counting)
  if (anchor !== null) counting.anchors.set(node, free(anchor, counting.taken))
  // Most nodes are texts, which hold nothing.
  if (slotNames(node.type).length === 0) return
  const inside = [...within, node]
  for (const [, children] of slotsOf(node)) for (const child of children) count(child, inside, counting)
}

function countItems(list: TreeNode<'list'>, { marks }: Counting): void {
  const { numeral, start = 1 } = list
  for (const [index, item] of list.children.entries()) {
    const counted = numeral === undefined ? null : printed(writeNumeral(numeral, start + index), list.surround ?? usualSurround[numeral])
    marks.set(item, item.mark ?? counted)
  }
}

function countNote(note: TreeNode<'note'>, counting: Counting): void {
  if (note.mark !== undefined) counting.notes.set(note, { note, mark: note.mark })
  else if (note.kind === 'footnote') counting.notes.set(note, { note, mark: String(++counting.footnotes) })
  else counting.notes.set(note, { note, mark: writeNumeral('lower-roman', ++counting.endnotes) })
}

/** Nodes whose name or heading has an id in any case, because a label points to it. */
const labelled: readonly string[] = ['table', 'callout', 'attachments', 'steps', 'video']

function anchorOf(node: TreeNode, counting: Counting): string | null {
  if (node.type === 'numbered') return `p${numberInAnchor(counting.numbers.get(node))}`
  if (node.type === 'heading' && !isBlank(node.children)) return `s-${++counting.headings}`
  if (node.type === 'note') return `${node.kind === 'footnote' ? 'fn' : 'en'}${markInAnchor(counting.notes.get(node)?.mark ?? '')}`
  if (labelled.includes(node.type)) return `${node.type}-${++counting.parts}`
  return 'id' in node ? namedAnchor(node.id) : null
}

const namedAnchor = (id: string | undefined): string | null => (id === undefined ? null : `at-${id}`)

// Marks that are no figure have a hyphen before them: a note marked “ref1” is no reference to note 1.
const markInAnchor = (mark: string): string => plain(mark).replace(/^(?=[A-Za-z])/, '-')

function numberInAnchor(number: ParagraphNumber | undefined): string {
  if (number === undefined) return ''
  return plain(/^[A-Za-z0-9]/.test(number.number) ? number.number.toLowerCase() : String(number.value ?? number.number))
}

/** Text as it may stand in an id; other characters by their code point. */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9]/gu, (character) => `-${character.codePointAt(0)?.toString(16) ?? ''}`)
}

function free(anchor: string, taken: Set<string>): string {
  let name = anchor
  for (let time = 2; taken.has(name); time++) name = `${anchor}_${time}`
  taken.add(name)
  return name
}
