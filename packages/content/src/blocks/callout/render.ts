import type { CalloutBlock } from './callout.ts'
import { escapeHtml } from '../../render/escape.ts'
import { nextPartId } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'
import { renderInnerText } from '../text/render.ts'
import { say } from '../../render/wording.ts'

export function renderCallout(block: CalloutBlock, state: RenderState): string {
  const { lang } = state.context
  const id = nextPartId(state, 'callout')
  const kind = say(block.kind, lang)
  const title = block.title ? say('calloutTitle', lang, kind, block.title) : kind
  const heading = `<p class="clf-callout-title" id="${id}"><strong>${escapeHtml(title)}</strong></p>`
  const body = renderInnerText(block.body, state)
  return `<div class="clf-callout clf-callout-${block.kind}" role="note" aria-labelledby="${id}">${heading}${body}</div>`
}
