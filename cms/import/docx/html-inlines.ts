import type { Inline, TextInline } from '@clf/content'
import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

type Marks = Omit<TextInline, 'type' | 'text'>

const marksOfTag: Record<string, Marks> = {
  strong: { bold: true },
  em: { italic: true },
  u: { underline: true },
  s: { strikethrough: true },
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** The runs of an HTML element; links to footnotes and pages stay links. */
export function inlinesOf(nodes: HtmlNode[], marks: Marks = {}): Inline[] {
  return nodes.flatMap((node) => runsOf(node, marks)).reduce<Inline[]>(append, [])
}

/** All words below the nodes. */
export function textOf(nodes: HtmlNode[]): string {
  return nodes.map((node) => ('value' in node ? node.value : isElement(node) ? textOf(node.childNodes) : '')).join('')
}

function runsOf(node: HtmlNode, marks: Marks): Inline[] {
  if ('value' in node) return [{ type: 'text', text: node.value.replaceAll('\t', ' '), ...marks }]
  if (!isElement(node)) return []
  if (node.tagName === 'br') return [{ type: 'text', text: '\n', ...marks }]
  if (node.tagName === 'sup') return superscript(node, marks)
  if (node.tagName === 'a') return linkOf(node, marks)
  return inlinesOf(node.childNodes, { ...marks, ...marksOfTag[node.tagName] })
}

// mammoth prints a footnote reference as [1]; a mark typed by hand becomes the same character as in a text file.
function superscript(element: HtmlElement, marks: Marks): Inline[] {
  const runs = inlinesOf(element.childNodes, marks)
  const [only] = runs
  if (runs.length !== 1 || only?.type !== 'text' || !/^\d{1,3}$/.test(only.text)) return runs
  return [{ ...only, text: [...only.text].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('') }]
}

function linkOf(element: HtmlElement, marks: Marks): Inline[] {
  const href = attributeOf(element, 'href') ?? ''
  const note = /^#(?:foot|end)note-(.+)$/.exec(href)?.[1]
  if (note !== undefined) {
    const mark = textOf(element.childNodes).replace(/[[\]]/g, '')
    return [{ type: 'link', url: `clf:footnote/${mark}`, children: [{ type: 'text', text: mark }] }]
  }
  const children = inlinesOf(element.childNodes, marks).flatMap((run) => (run.type === 'text' ? [run] : run.children))
  if (!/^(?:https?:|mailto:|tel:)/i.test(href) || children.length === 0) return children
  return [{ type: 'link', url: href, children }]
}

function append(runs: Inline[], run: Inline): Inline[] {
  const last = runs.at(-1)
  const isSame = last?.type === 'text' && run.type === 'text' && sameMarks(last, run)
  return isSame ? [...runs.slice(0, -1), { ...last, text: last.text + run.text }] : [...runs, run]
}

function sameMarks(first: TextInline, second: TextInline): boolean {
  return JSON.stringify({ ...first, text: '' }) === JSON.stringify({ ...second, text: '' })
}
