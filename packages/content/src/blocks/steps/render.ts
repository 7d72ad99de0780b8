import type { StepsBlock } from './steps.ts'
import { escapeHtml } from '../../render/escape.ts'
import { partLevel, renderPartHeading } from '../../render/part-heading.ts'
import { nextPartId } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'
import { renderInnerText } from '../text/render.ts'
import { say } from '../../render/wording.ts'

export function renderSteps(block: StepsBlock, state: RenderState): string {
  if (block.items.length === 0) return ''
  const id = nextPartId(state, 'steps')
  const heading = renderPartHeading(id, block.title || say('steps', state.context.lang), state)
  const level = Math.min(partLevel(state) + 1, 6)
  const items = block.items.map((item, index) => {
    const title = escapeHtml(say('stepTitle', state.context.lang, index + 1, item.title))
    return `<li><h${level}>${title}</h${level}>${renderInnerText(item.body, state)}</li>`
  })
  return `<section class="clf-steps" aria-labelledby="${id}">${heading}<ol role="list">${items.join('')}</ol></section>`
}
