import type { HeadingNode, ParagraphNode, TextNode } from './text-node.ts'
import type { Flow } from '../../render/flow.ts'
import { addToFlow, closeParagraphs, openParagraph } from '../../render/flow.ts'
import { renderInlines } from '../../render/inline.ts'
import { renderList } from '../../render/list.ts'
import { idOf } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'

/** Adds the nodes of a text block: headings, numbered paragraphs and what follows them. */
export function renderText(nodes: TextNode[], flow: Flow, state: RenderState): void {
  for (const node of nodes) {
    if (node.type === 'heading') {
      closeParagraphs(flow, state)
      addToFlow(flow, renderHeading(node, state))
    } else if (node.type === 'paragraph' && node.number !== undefined && node.footnote === undefined) {
      openParagraph(flow, node.number, state, () => renderParagraph(node, state))
    } else {
      addToFlow(flow, renderPlain(node, state))
    }
  }
}

/** Text inside another block, where headings would break the outline of the page: they become strong text. */
export function renderInnerText(nodes: TextNode[], state: RenderState): string {
  return nodes
    .map((node) =>
      node.type === 'heading'
        ? `<p><strong>${renderInlines(node.children, state)}</strong></p>`
        : renderPlain(node, state)
    )
    .join('')
}

function renderHeading(node: HeadingNode, state: RenderState): string {
  const text = renderInlines(node.children, state)
  if (text.trim() === '') return ''
  state.headings += 1
  state.headingLevel = node.level
  return `<h${node.level} id="${idOf(state, `s-${state.headings}`)}">${text}</h${node.level}>`
}

function renderPlain(node: Exclude<TextNode, HeadingNode>, state: RenderState): string {
  if (node.type === 'list') return renderList(node, state)
  if (node.type === 'quote') return `<blockquote><p>${renderInlines(node.children, state)}</p></blockquote>`
  if (node.footnote !== undefined) return ''
  const text = renderInlines(node.children, state)
  return text.trim() === '' ? '' : `<p${langAttribute(node)}>${text}</p>`
}

function renderParagraph(node: ParagraphNode, state: RenderState): string {
  const number = `<a class="clf-paragraph-number" href="#${idOf(state, `p${node.number}`)}">${node.number}.</a>`
  return `<p${langAttribute(node)}>${number} ${renderInlines(node.children, state)}</p>`
}

function langAttribute(node: ParagraphNode): string {
  return node.lang === undefined ? '' : ` lang="${node.lang}"`
}
