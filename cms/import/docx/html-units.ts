import { inlineText } from '@clf/content'
import type { Inline } from '@clf/content'
import { shapeOf } from '../source/line-shape.ts'
import type { Unit } from '../source/unit.ts'
import { attributeOf, inlinesOf, isElement, textOf } from './html-inlines.ts'
import type { HtmlElement, HtmlNode } from './html-inlines.ts'

type Draft = Unit extends infer U ? U extends Unit ? Omit<U, 'lines' | 'startsBlock' | 'continuesLine'>
  : never
  : never

/** The units of mammoth's HTML, numbered by paragraph. */
export function htmlUnits(nodes: HtmlNode[]): Unit[] {
  return nodes.flatMap(draftsOf).map((draft, index) => {
    const text = draft.shape === 'table' ? draft.rows.map((row) => row.join('\t')).join('\n') : printedText(draft)
    return { ...draft, lines: [{ number: index + 1, text }], startsBlock: true, continuesLine: false }
  })
}

function printedText(draft: Draft): string {
  const text = inlineText(draft.children)
  if (draft.shape === 'number') return `${draft.number}. ${text}`
  if (draft.shape === 'footnote') return draft.continuesNote ? text : `${draft.mark} ${text}`
  return draft.shape === 'item' ? `${draft.label.printed} ${text}`.trim() : text
}

function draftsOf(node: HtmlNode): Draft[] {
  if (!isElement(node)) return textOf([node]).trim() === '' ? [] : [{ shape: 'text', children: inlinesOf([node]) }]
  const pictures = picturesOf(node)
  if (/^h[1-6]$/.test(node.tagName)) return [...headingDraft(node), ...pictures]
  if (node.tagName === 'p') return [...paragraphDraft(node), ...pictures]
  if (node.tagName === 'ul' || node.tagName === 'ol') return [...listDrafts(node, 0), ...pictures]
  if (node.tagName === 'table') return [tableDraft(node), ...pictures]
  return node.childNodes.flatMap(draftsOf)
}

function headingDraft(element: HtmlElement): Draft[] {
  const children = inlinesOf(element.childNodes)
  return isBlank(children)
    ? []
    : [{ shape: 'heading', level: Number(element.tagName[1]), children: withoutMarks(children) }]
}

function paragraphDraft(element: HtmlElement): Draft[] {
  const children = trimStart(inlinesOf(element.childNodes))
  if (isBlank(children)) return []
  if (attributeOf(element, 'class') === 'clf-title') return [{ shape: 'title', children: withoutMarks(children) }]
  const { text, ...shape } = shapeOf(inlineText(children))
  return [{ ...shape, children: dropPrefix(children, inlineText(children).length - text.length) } as Draft]
}

function listDrafts(list: HtmlElement, depth: number): Draft[] {
  return list.childNodes.filter(isElement).flatMap((item) => itemDrafts(item, depth))
}

function itemDrafts(item: HtmlElement, depth: number): Draft[] {
  const isNote = /^(?:foot|end)note-/.test(attributeOf(item, 'id') ?? '')
  if (isNote) return footnoteDrafts(item)
  const own = item.childNodes.filter((child) => !isElement(child) || !['ul', 'ol'].includes(child.tagName))
  const nested = item.childNodes.filter(isElement).filter((child) => ['ul', 'ol'].includes(child.tagName))
  const label = { printed: '', bullet: true, alpha: null, roman: null, depth }
  const children = trimStart(inlinesOf(own))
  const drafts: Draft[] = isBlank(children) ? [] : [{ shape: 'item', label, children }]
  return [...drafts, ...nested.flatMap((list) => listDrafts(list, depth + 1))]
}

// Notes come in the order of their references, which mammoth counts from 1; the arrow back is its own addition.
function footnoteDrafts(item: HtmlElement): Draft[] {
  const position = item.parentNode === null ? 0 : item.parentNode.childNodes.filter(isElement).indexOf(item)
  return item.childNodes.filter(isElement).flatMap((paragraph, index): Draft[] => {
    const own = paragraph.childNodes.filter(
      (child) => !isElement(child) || !/^#(?:foot|end)note-ref/.test(attributeOf(child, 'href') ?? ''),
    )
    const children = trimEnd(trimStart(inlinesOf(own)))
    return isBlank(children)
      ? []
      : [{ shape: 'footnote', mark: String(position + 1), continuesNote: index > 0, children }]
  })
}

function tableDraft(table: HtmlElement): Draft {
  const rows = rowsOf(table).map((row) => row.childNodes.filter(isElement).flatMap(cellTexts))
  const width = Math.max(...rows.map((row) => row.length), 0)
  const padded = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
  return { shape: 'table', rows: padded, headerRow: true, children: [] }
}

// Rows of a table inside a cell are words of that cell.
function rowsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)))
}

// A cell over several columns is followed by empty ones, so that every row keeps its length.
function cellTexts(cell: HtmlElement): string[] {
  const paragraphs = cell.childNodes.map((child) => textOf([child]).trim()).filter((text) => text !== '')
  const span = Number(attributeOf(cell, 'colspan') ?? 1)
  return [paragraphs.join('\n'), ...Array<string>(Math.max(span - 1, 0)).fill('')]
}

function picturesOf(element: HtmlElement): Draft[] {
  return descendants(element, 'img').map((picture) => {
    const alternative = attributeOf(picture, 'alt')
    const name = alternative ? ` “${alternative}”` : ''
    return { shape: 'picture', reason: `A picture${name} is not imported. Add it in the editor.`, children: [] }
  })
}

function descendants(element: HtmlElement, tagName: string): HtmlElement[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => [...(child.tagName === tagName ? [child] : []), ...descendants(child, tagName)])
}

function isBlank(children: Inline[]): boolean {
  return inlineText(children).trim() === ''
}

function withoutMarks(children: Inline[]): Inline[] {
  return children.map((run) => (run.type === 'text' ? { type: 'text', text: run.text } : run))
}

function trimStart(children: Inline[]): Inline[] {
  const text = inlineText(children)
  return dropPrefix(children, text.length - text.trimStart().length)
}

function trimEnd(children: Inline[]): Inline[] {
  const last = children.at(-1)
  return last?.type === 'text' ? [...children.slice(0, -1), { ...last, text: last.text.trimEnd() }] : children
}

function dropPrefix(children: Inline[], length: number): Inline[] {
  const [first, ...rest] = children
  if (first === undefined || length === 0 || first.type === 'link') return children
  if (first.text.length <= length) return dropPrefix(rest, length - first.text.length)
  return [{ ...first, text: first.text.slice(length) }, ...rest]
}
