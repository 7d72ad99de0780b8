import { idOf } from './state.ts'
import type { RenderState } from './state.ts'

/**
 * The page as it is written. Numbered paragraphs form one list per section; whatever follows a numbered paragraph
 * belongs to it until the next number or heading.
 */
export interface Flow {
  html: string
  inParagraphs: boolean
}

export function createFlow(): Flow {
  return { html: '', inParagraphs: false }
}

export function addToFlow(flow: Flow, html: string): void {
  flow.html += html
}

export function openParagraph(flow: Flow, number: number, state: RenderState, content: () => string): void {
  flow.html += flow.inParagraphs ? '</li>' : '<ol class="clf-paragraphs" role="list">'
  flow.inParagraphs = true
  state.paragraph = number
  flow.html += `<li id="${idOf(state, `p${number}`)}" value="${number}">${content()}`
}

export function closeParagraphs(flow: Flow, state: RenderState): void {
  if (flow.inParagraphs) flow.html += '</li></ol>'
  flow.inParagraphs = false
  state.paragraph = null
}
