import type { ImageBlock } from './image.ts'
import { escapeHtml } from '../../render/escape.ts'
import type { RenderState } from '../../render/state.ts'

export function renderImage(block: ImageBlock, state: RenderState): string {
  const { media } = block
  if (media === null) return ''
  const alternative = block.decorative ? '' : (block.alternativeText ?? '')
  const size = media.width && media.height ? ` width="${media.width}" height="${media.height}"` : ''
  const src = escapeHtml(state.context.fileHref(media.url))
  const image = `<img src="${src}" alt="${escapeHtml(alternative)}"${size} loading="lazy" decoding="async">`
  if (!block.caption) return `<div class="clf-image">${image}</div>`
  return `<figure class="clf-image">${image}<figcaption>${escapeHtml(block.caption)}</figcaption></figure>`
}
