import { kindOf, textNodesOf } from '../blocks/all-blocks.ts'
import type { Block } from '../blocks/all-blocks.ts'
import type { TextNode } from '../blocks/text/text-node.ts'
import type { RenderContext } from './context.ts'
import { closeParagraphs, createFlow } from './flow.ts'
import { registerNotes, renderFootnotes } from './footnote.ts'
import type { RenderState } from './state.ts'
import { createState } from './state.ts'

/** The HTML of a document body, with its footnotes at the end. Every text is escaped. */
export function renderBody(blocks: Block[], context: RenderContext): string {
  const state = createState(context)
  const flow = createFlow()
  for (const block of blocks) register(textNodesOf(block), state)
  for (const block of blocks) kindOf(block).render(block, flow, state)
  closeParagraphs(flow, state)
  return flow.html + renderFootnotes(state)
}

/** The HTML of text outside a body, such as the problem and the outcome of a best practice. */
export function renderTextNodes(nodes: TextNode[], context: RenderContext): string {
  return renderBody([{ __component: 'content.text', body: nodes }], context)
}

function register(nodes: TextNode[], state: RenderState): void {
  registerNotes(nodes, state)
  for (const node of nodes)
    if (node.type === 'paragraph' && node.number !== undefined) state.paragraphs.add(node.number)
}
