import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import { isBlank } from '../../blank.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { emptyPlace, idAttribute } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { imageSchema } from './schema.ts'

export const image: NodeKind<typeof imageSchema> = {
  schema: imageSchema,
  render(node, state) {
    const picture = renderPicture(node, state)
    const caption = node.caption ?? []
    if (isBlank(caption)) return picture === '' ? emptyPlace(node, state) : `<div class="clf-image"${idAttribute(node, state)}>${picture}</div>`
    return `<figure class="clf-image"${idAttribute(node, state)}>${picture}<figcaption>${state.renderLine(caption)}</figcaption></figure>`
  },
  lines: (node, reading) => [node.decorative ? '' : (node.text ?? ''), ...reading.line(node.caption ?? [])],
  check(node, report) {
    const hasText = (node.text ?? '').trim() !== ''
    if (node.media === undefined) report('media-missing', { stops: 'publishing' })
    if (!hasText && !node.decorative) report('image-text', { stops: 'publishing' })
    if (hasText && node.decorative) report('image-both')
  },
  example: inThreeLanguages(example('The way out', 'Ground floor'), example('出口路線', '地下'), example('出口路线', '地面层')),
}

/** A file that is not there leaves its words; a picture without words has no `alt`, so that every checker sees it. */
function renderPicture(node: TreeNode<'image'>, state: RenderState): string {
  const file = node.media === undefined ? null : state.context.fileOf(node.media)
  const text = node.decorative ? '' : node.text
  if (file === null) return text ? `<p>${escapeHtml(text)}</p>` : ''
  const alternative = text === undefined ? '' : ` alt="${escapeHtml(text)}"`
  const size = file.width && file.height ? ` width="${file.width}" height="${file.height}"` : ''
  return `<img src="${escapeHtml(state.context.fileHref(file.url))}"${alternative}${size} loading="lazy" decoding="async">`
}

function example(text: string, caption: string): NodeIn<'top'>[] {
  return [{ type: 'image', media: 'plan', text, caption: [{ type: 'text', text: caption }] }, { type: 'image', media: 'plan', decorative: true }]
}
