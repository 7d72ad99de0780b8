import type { CalloutBlock } from '../blocks.ts'
import { escapeHtml } from './escape.ts'
import { nextPartId } from './state.ts'
import type { RenderState } from './state.ts'
import { renderInnerText } from './text.ts'
import { say } from './wording.ts'

export function renderCallout(block: CalloutBlock, state: RenderState): string {
  const { lang } = state.context
  const id = nextPartId(state, 'callout')
  const kind = say(block.kind, lang)
  const title = block.title ? say('calloutTitle', lang, kind, block.title) : kind
  const heading = `<p class="clf-callout-title" id="${id}"><strong>${escapeHtml(title)}</strong></p>`
  const body = renderInnerText(block.body, state)
  return `<div class="clf-callout clf-callout-${block.kind}" role="note" aria-labelledby="${id}">${heading}${body}</div>`
}
