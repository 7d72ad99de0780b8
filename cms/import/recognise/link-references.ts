import type { Block, Inline, LinkInline, ListNode, TextInline, TextNode } from '@clf/content'
import { markOf } from '../source/line-shape.ts'
import { chineseNumber } from './chinese-number.ts'

interface Targets {
  paragraphs: Set<number>
  notes: Set<string>
}

export interface Linked {
  blocks: Block[]
  /** How many references were linked. */
  count: number
  /** Marks of footnotes that no text refers to. */
  unusedNotes: string[]
}

// Only words that point inside the document are linked: 第八段 alone may be a paragraph of another document.
const chinese = /(?:上文|下文|本文件?|本通告|本通函|上述|前述)第([〇○零一二三四五六七八九十百\d]+)(?:至[〇○零一二三四五六七八九十百\d]+)?段/gu
const english = /\bparagraphs?\s+(\d{1,3})(?:\s*(?:to|and|–|-)\s*\d{1,3})?(?=\s+(?:above|below|of\s+this\s+(?:paper|circular)))/giu
// A raised figure behind a unit of length is a power: m², 平方米 is written out.
const footnoteMark = /(?<!\b(?:k|c|m)?m|\bft)[⁰¹²³⁴-⁹]+/gu

/** Turns footnote marks and references to paragraphs of the same document into links. */
export function linkReferences(blocks: Block[]): Linked {
  const targets = targetsOf(blocks)
  const used = new Set<string>()
  const linked = blocks.map((block) =>
    block.__component === 'content.text'
      ? { ...block, body: block.body.map((node) => linkNode(node, targets, used)) }
      : block
  )
  return {
    blocks: linked,
    count: countReferences(linked),
    unusedNotes: [...targets.notes].filter((mark) => !used.has(mark)),
  }
}

function targetsOf(blocks: Block[]): Targets {
  const nodes = blocks.flatMap((block) => (block.__component === 'content.text' ? block.body : []))
  const paragraphs = nodes.flatMap((node) => (node.type === 'paragraph' ? [node] : []))
  return {
    paragraphs: new Set(paragraphs.flatMap((node) => (node.number === undefined ? [] : [node.number]))),
    notes: new Set(paragraphs.flatMap((node) => (node.footnote === undefined ? [] : [node.footnote]))),
  }
}

function linkNode<T extends TextNode>(node: T, targets: Targets, used: Set<string>): T {
  if (node.type !== 'list') return { ...node, children: linkInlines(node.children, targets, used) }
  return linkList(node, targets, used) as T
}

function linkList(list: ListNode, targets: Targets, used: Set<string>): ListNode {
  const children = list.children.map((child) =>
    child.type === 'list'
      ? linkList(child, targets, used)
      : { ...child, children: linkInlines(child.children, targets, used) }
  )
  return { ...list, children }
}

function linkInlines(inlines: Inline[], targets: Targets, used: Set<string>): Inline[] {
  const linked = inlines.flatMap((inline) => (inline.type === 'link' ? [inline] : linkRun(inline, targets)))
  for (const inline of linked)
    if (inline.type === 'link' && isNoteLink(inline)) used.add(inline.url.slice('clf:footnote/'.length))
  return linked
}

interface Found {
  start: number
  end: number
  url: string
  text: string
}

function linkRun(run: TextInline, targets: Targets): Inline[] {
  const found = [...findParagraphs(run.text, targets), ...findNotes(run.text, targets)].sort(
    (a, b) => a.start - b.start,
  )
  const inlines: Inline[] = []
  let end = 0
  for (const reference of found) {
    if (reference.start > end) inlines.push({ ...run, text: run.text.slice(end, reference.start) })
    inlines.push({ type: 'link', url: reference.url, children: [{ ...run, text: reference.text }] })
    end = reference.end
  }
  return end < run.text.length || inlines.length === 0 ? [...inlines, { ...run, text: run.text.slice(end) }] : inlines
}

function findParagraphs(text: string, targets: Targets): Found[] {
  return [...text.matchAll(chinese), ...text.matchAll(english)].flatMap((match) => {
    const number = chineseNumber(match[1] ?? '')
    if (number === null || !targets.paragraphs.has(number)) return []
    return [{ start: match.index, end: match.index + match[0].length, url: `clf:paragraph/${number}`, text: match[0] }]
  })
}

function findNotes(text: string, targets: Targets): Found[] {
  return [...text.matchAll(footnoteMark)].flatMap((match) => {
    const mark = markOf(match[0])
    if (!targets.notes.has(mark)) return []
    return [{ start: match.index, end: match.index + match[0].length, url: `clf:footnote/${mark}`, text: mark }]
  })
}

function isNoteLink(link: LinkInline): boolean {
  return link.url.startsWith('clf:footnote/')
}

function countReferences(blocks: Block[]): number {
  const text = JSON.stringify(blocks)
  return text.match(/"url":"clf:(?:paragraph|footnote)\//g)?.length ?? 0
}
