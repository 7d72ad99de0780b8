import type { Block, TextNode } from '../blocks.ts'
import { textNodesOf } from '../text-nodes-of.ts'
import { renderAttachments } from './attachments.ts'
import { renderCallout } from './callout.ts'
import type { RenderContext } from './context.ts'
import type { Flow } from './flow.ts'
import { addToFlow, closeParagraphs, createFlow } from './flow.ts'
import { registerNotes, renderFootnotes } from './footnote.ts'
import { renderImage } from './image.ts'
import { renderQuote } from './quote.ts'
import type { RenderState } from './state.ts'
import { createState } from './state.ts'
import { renderSteps } from './steps.ts'
import { renderTable } from './table.ts'
import { renderText } from './text.ts'
import { renderVideo } from './video.ts'

/** The HTML of a document body, with its footnotes at the end. Every text is escaped. */
export function renderBody(blocks: Block[], context: RenderContext): string {
  const state = createState(context)
  const flow = createFlow()
  for (const block of blocks) register(textNodesOf(block), state)
  for (const block of blocks) renderBlock(block, flow, state)
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

function renderBlock(block: Block, flow: Flow, state: RenderState): void {
  if (block.__component === 'content.text') return renderText(block.body, flow, state)
  if (hasOwnHeading(block)) closeParagraphs(flow, state)
  addToFlow(flow, renderPart(block, state))
}

function hasOwnHeading(block: Block): boolean {
  return block.__component === 'content.attachments' || block.__component === 'content.steps'
}

function renderPart(block: Exclude<Block, { __component: 'content.text' }>, state: RenderState): string {
  switch (block.__component) {
    case 'content.image':
      return renderImage(block, state)
    case 'content.table':
      return renderTable(block, state)
    case 'content.callout':
      return renderCallout(block, state)
    case 'content.attachments':
      return renderAttachments(block, state)
    case 'content.steps':
      return renderSteps(block, state)
    case 'content.video':
      return renderVideo(block, state)
    case 'content.quote':
      return renderQuote(block, state)
  }
}
