import { Fragment } from 'prosemirror-model'
import type { Node } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'

type IsSame = (one: Node, other: Node) => boolean

/** What of one document stands instead of what of another, at one place of both. */
interface Difference {
  from: number
  to: number
  content: Fragment
}

/**
 * What makes a document another one: a single step over what differs, so that it is undone at once and everything else stays the same
 * node. A caret in what differs stays behind the words that it stood behind. Null when nothing differs.
 *
 * @param isSame whether two nodes come to the same in a tree: what was typed is another node than what was read
 */
export function changeTo(state: EditorState, next: Node, isSame: IsSame): Transaction | null {
  const { doc, selection, tr } = state
  for (const [name, value] of Object.entries(next.attrs)) if (JSON.stringify(doc.attrs[name]) !== JSON.stringify(value)) tr.setDocAttribute(name, value)
  const difference = differenceOf(doc, next, 0, isSame)
  if (difference === null) return tr.docChanged ? tr : null
  const { from, to, content } = difference
  tr.replaceWith(from, to, content)
  if (!(selection instanceof TextSelection)) return tr
  const end = from + content.size
  const placeOf = (pos: number) => (pos <= from ? pos : pos >= to ? pos - to + end : placeIn(tr.doc, from, end, behindSameWords(doc, tr.doc, { from, to, end, pos }), isAtStart(doc, pos)))
  return tr.setSelection(TextSelection.between(tr.doc.resolve(placeOf(selection.anchor)), tr.doc.resolve(placeOf(selection.head))))
}

/** @param start where the content of both begins */
function differenceOf(before: Node, after: Node, start: number, isSame: IsSame): Difference | null {
  if (before.inlineContent && after.inlineContent) return differenceOfLines(before.content, after.content, start)
  const least = Math.min(before.childCount, after.childCount)
  let first = 0
  while (first < least && isSame(before.child(first), after.child(first))) first += 1
  if (first === before.childCount && first === after.childCount) return null
  let same = 0
  while (same < least - first && isSame(before.child(before.childCount - 1 - same), after.child(after.childCount - 1 - same))) same += 1
  const [gone, come] = [between(before, first, before.childCount - same), between(after, first, after.childCount - same)]
  const from = start + sizeOf(between(before, 0, first))
  const [one, other] = [gone[0], come[0]]
  if (gone.length === 1 && come.length === 1 && one && other && !one.isLeaf && one.sameMarkup(other)) return differenceOf(one, other, from + 1, isSame)
  return { from, to: from + sizeOf(gone), content: Fragment.from(come) }
}

function differenceOfLines(before: Fragment, after: Fragment, start: number): Difference | null {
  const from = before.findDiffStart(after)
  const ends = before.findDiffEnd(after)
  if (from === null || ends === null) return null
  // Where words are repeated, what is the same at the end may begin before what is the same at the start ends.
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b))
  return { from: start + from, to: start + ends.a + overlap, content: after.cut(from, ends.b + overlap) }
}

const between = (parent: Node, from: number, to: number): Node[] => Array.from({ length: to - from }, (_, index) => parent.child(from + index))

const sizeOf = (nodes: readonly Node[]): number => nodes.reduce((size, node) => size + node.nodeSize, 0)

const isAtStart = (doc: Node, pos: number): boolean => doc.resolve(pos).parentOffset === 0

/** Stands for what is in a line and is no text. */
const opaque = '\uFFFC'

const wordsIn = (doc: Node, from: number, to: number): string => doc.textBetween(from, to, '', opaque)

/** How many characters of what has come stand before a caret that stood in what has gone. */
function behindSameWords(doc: Node, next: Node, { from, to, end, pos }: { from: number; to: number; end: number; pos: number }): number {
  return offsetAfter(wordsIn(doc, from, to), wordsIn(next, from, end), wordsIn(doc, from, pos).length)
}

/** As long as two texts may be to be compared character by character. */
const mostPairs = 1_000_000

/** The offset in a text that is the same place as an offset in the text that it was made of. */
function offsetAfter(before: string, after: string, offset: number): number {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start += 1
  if (offset <= start) return offset
  let end = 0
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  if (offset >= before.length - end) return offset - before.length + after.length
  return start + offsetBetween(before.slice(start, before.length - end), after.slice(start, after.length - end), offset - start)
}

/** The same of what stands between what both begin and end with. */
function offsetBetween(before: string, after: string, offset: number): number {
  if (before.length * after.length > mostPairs) return Math.min(offset, after.length)
  const width = after.length + 1
  // At each pair of places, how many characters behind them both have in the same order.
  const common = new Uint32Array((before.length + 1) * width)
  const at = (one: number, other: number) => common[one * width + other] ?? 0
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      common[one * width + other] = before[one] === after[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1))
    }
  }
  let [one, other] = [0, 0]
  while (one < offset) {
    if (other < after.length && before[one] === after[other]) [one, other] = [one + 1, other + 1]
    else if (other === after.length || at(one + 1, other) >= at(one, other + 1)) one += 1
    else other += 1
  }
  return other
}

/** @param isAhead of two places with as many characters before them, the one at the beginning of a line */
function placeIn(doc: Node, from: number, to: number, offset: number, isAhead: boolean): number {
  let [seen, place] = [0, from]
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isInline) return
    const [begin, end] = [Math.max(pos, from), Math.min(pos + node.nodeSize, to)]
    if (seen < offset || (isAhead && seen === offset)) place = begin + Math.min(offset - seen, end - begin)
    seen += end - begin
  })
  return place
}
