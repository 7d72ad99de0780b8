import { bulletMark, typedMark } from '@clf/content/tree'
import type { EditorContext } from '../context.ts'
import type { Raw } from '../document/kinds.ts'
import type { CleanedChange } from '../editor-options.ts'
import { createCleaning } from './cleaning.ts'
import type { Cleaning } from './cleaning.ts'
import { isGone, readInline, styleOf } from './inline-html.ts'
import type { InlineReading, Look } from './inline-html.ts'
import type { Line } from './line.ts'
import { createNotes } from './notes-html.ts'
import { numberLines } from './number-lines.ts'
import { readTable } from './table-html.ts'
import { saysNothing, tidyLine } from './tidy-line.ts'

export interface CleanedPaste {
  /** Nodes of the tree, right for the place. */
  nodes: Raw[]
  changes: CleanedChange[]
}

type Where = 'top' | 'block'

interface Walk {
  reading: InlineReading
  cleaning: Cleaning
  where: Where
  /** What stands in the line that is open. */
  line: Raw[]
  lines: Line[]
}

const paragraphTags: readonly string[] = [
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'address',
  'center',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'details',
  'summary',
  'form',
  'fieldset',
  'legend',
  'nav',
  'body',
  'hgroup',
  'pre',
  'hr',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
]

/** HTML of a word processor or a page as nodes of the tree, with what had to be changed. Nothing of it is ever put into the page. */
export function cleanHtml(html: string, where: Where, context: EditorContext): CleanedPaste {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const cleaning = createCleaning(context)
  const notes = createNotes(document)
  const reading: InlineReading = {
    context,
    cleaning,
    noteOf(link) {
      const note = notes.of(link)
      if (note === null) return null
      const blocks = readBlocks(note.content, {}, 'block', { context, cleaning, noteOf: () => null }, cleaning)
      return { type: 'note', kind: note.kind, children: blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [] }] }
    },
  }
  const nodes = readBlocks(document.body, {}, where, reading, cleaning)
  return { nodes, changes: cleaning.changes() }
}

function readBlocks(parent: ParentNode & Node, look: Look, where: Where, reading: InlineReading, cleaning: Cleaning): Raw[] {
  const walk: Walk = { reading, cleaning, where, line: [], lines: [] }
  for (const child of parent.childNodes) readNode(child, look, walk)
  endLine(walk)
  return numberLines(walk.lines, where, cleaning)
}

function readNode(node: Node, look: Look, walk: Walk): void {
  if (!(node instanceof Element) || !isBlock(node)) {
    walk.line.push(...readInline(node, look, walk.reading))
    return
  }
  if (isGone(node, walk.cleaning)) return
  endLine(walk)
  const heading = headingLevel(node)
  if (heading !== null) readHeading(node, heading, walk)
  else if (node.localName === 'ul' || node.localName === 'ol') walk.lines.push({ block: readList(node, walk), mark: null })
  else if (node instanceof HTMLTableElement) addTable(node, walk)
  else if (node.localName === 'blockquote') addQuotation(node, walk)
  else if (!readMarked(node, walk)) { for (const child of node.childNodes) readNode(child, look, walk) }
  endLine(walk)
}

function isBlock(element: Element): boolean {
  const tag = element.localName
  if (paragraphTags.includes(tag) || /^h[1-6]$/.test(tag) || ['ul', 'ol', 'li', 'table', 'blockquote'].includes(tag)) return true
  // A wrapper in the line that holds blocks, as Google Docs writes around everything.
  return ['b', 'span', 'a', 'font', 'ins'].includes(tag) && [...element.children].some(isBlock)
}

function endLine(walk: Walk): void {
  const line = tidyLine(walk.line)
  walk.line = []
  if (saysNothing(line)) return
  walk.cleaning.nextBlock()
  walk.lines.push(markedLine(line) ?? { block: { type: 'paragraph', children: line }, mark: null })
}

/** A paragraph that begins with a typed number. */
function markedLine(line: readonly Raw[]): Line | null {
  const [first, ...rest] = line
  const text = first?.['type'] === 'text' ? String(first['text']) : ''
  const found = typedMark(text.length === 0 || rest.length === 0 ? text : `${text}x`)
  if (found === null || found.length > text.length) return null
  const words = text.slice(found.length)
  return { mark: found.mark, level: null, typed: line, children: words === '' ? rest : [{ ...first, text: words }, ...rest] }
}

function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1]
  if (tag !== undefined) return Number(tag)
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? '2')
  const word = /(?:^|\s)Mso(?:Title|Heading([1-9]))(?:\s|$)/.exec(element.className)
  return word === null ? null : Number(word[1] ?? '1')
}

function readHeading(element: Element, given: number, walk: Walk): void {
  const children = tidyLine([...element.childNodes].flatMap((child) => readInline(child, {}, walk.reading)))
  if (saysNothing(children)) return
  walk.cleaning.nextBlock()
  const level = Math.min(Math.max(given, 2), 4)
  if (walk.where === 'block') {
    walk.cleaning.changed('headingInside')
    walk.lines.push({ block: { type: 'paragraph', children: children.map((node) => (node['type'] === 'text' ? { ...node, bold: true } : node)) }, mark: null })
    return
  }
  if (level !== given) walk.cleaning.changed('headingLevel', given, level)
  // A heading is never bold by itself.
  const plain = children.map((node) => (children.every((each) => each['type'] !== 'text' || each['bold'] === true) ? withoutBold(node) : node))
  walk.lines.push({ block: { type: 'heading', level, children: tidyLine(plain) }, mark: null })
}

function withoutBold({ bold: _, ...node }: Raw): Raw {
  return node
}

const listTypes: Readonly<Record<string, string>> = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman', '1': 'decimal' }
const listStyles: readonly (readonly [RegExp, string])[] = [
  [/lower-(?:alpha|latin)/i, 'lower-alpha'],
  [/upper-(?:alpha|latin)/i, 'upper-alpha'],
  [/lower-roman/i, 'lower-roman'],
  [/upper-roman/i, 'upper-roman'],
  [/cjk-|chinese|ideograph/i, 'han'],
  [/heavenly-stem/i, 'stem'],
]

function readList(list: Element, { reading, cleaning }: Walk): Raw {
  const style = `${styleOf(list)} ${styleOf(list.firstElementChild ?? list)}`
  const numeral = listTypes[list.getAttribute('type') ?? ''] ?? listStyles.find(([pattern]) => pattern.test(style))?.[1] ?? 'decimal'
  const start = Number(list.getAttribute('start') ?? '1')
  const items: Raw[] = []
  for (const child of list.children) {
    if (isGone(child, cleaning)) continue
    const isList = child.localName === 'ul' || child.localName === 'ol'
    // A list beside the items, as some word processors write it, belongs to the item before.
    const last = items.at(-1)
    const blocks = isList ? [readList(child, { reading, cleaning } as Walk)] : readBlocks(child, {}, 'block', reading, cleaning)
    if (isList && last !== undefined) (last['children'] as Raw[]).push(...blocks)
    else items.push({ type: 'item', children: blocks })
  }
  const numbers = list.localName === 'ol' ? { numeral, ...(Number.isInteger(start) && start > 1 && start < 10_000 ? { start } : {}) } : {}
  return { type: 'list', ...numbers, children: items.length > 0 ? items : [{ type: 'item', children: [] }] }
}

function addTable(table: HTMLTableElement, walk: Walk): void {
  const caption = table.caption === null ? [] : tidyLine([...table.caption.childNodes].flatMap((child) => readInline(child, {}, walk.reading)))
  const made = readTable(table, caption, (cell) => readBlocks(cell, {}, 'block', walk.reading, walk.cleaning), walk.cleaning)
  if (made !== null) walk.lines.push({ block: made, mark: null })
}

function addQuotation(element: Element, walk: Walk): void {
  const children = readBlocks(element, {}, 'block', walk.reading, walk.cleaning)
  if (children.length > 0) walk.lines.push({ block: { type: 'quotation', children }, mark: null })
}

/** A paragraph of a list of Word, whose number stands in a run that is to be ignored. False for any other. */
function readMarked(element: Element, walk: Walk): boolean {
  const level = /mso-list\s*:[^;]*level(\d)/i.exec(styleOf(element))?.[1]
  const ignored = element.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')
  if (level === undefined || ignored === null) return false
  const printed = (ignored.textContent ?? '').replaceAll(/[\s\u00A0]+/g, ' ').trim()
  ignored.remove()
  const children = tidyLine([...element.childNodes].flatMap((child) => readInline(child, {}, walk.reading)))
  if (saysNothing(children)) return true
  walk.cleaning.nextBlock()
  const mark = typedMark(`${printed} x`)?.mark ?? bulletMark(printed)
  walk.lines.push({ mark, level: Number(level), children, typed: [{ type: 'text', text: `${printed} ` }, ...children] })
  return true
}
