import type { VideoBlock } from './video.ts'
import { escapeHtml } from '../../render/escape.ts'
import { nextPartId } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'
import { renderInnerText } from '../text/render.ts'
import { say } from '../../render/wording.ts'

export function renderVideo(block: VideoBlock, state: RenderState): string {
  if (block.media === null) return ''
  const id = nextPartId(state, 'video')
  const source = `<source src="${escapeHtml(state.context.fileHref(block.media.url))}" type="${escapeHtml(block.media.mime)}">`
  const video = `<video controls preload="metadata" aria-labelledby="${id}">${source}${renderTrack(block, state)}</video>`
  const caption = `<figcaption id="${id}">${escapeHtml(block.title)}</figcaption>`
  return `<figure class="clf-video">${video}${caption}</figure>${renderTranscript(block, state)}`
}

function renderTrack(block: VideoBlock, state: RenderState): string {
  if (block.captions === null) return ''
  const { lang, fileHref } = state.context
  const src = escapeHtml(fileHref(block.captions.url))
  return `<track kind="captions" src="${src}" srclang="${lang}" label="${say('captions', lang)}" default>`
}

function renderTranscript(block: VideoBlock, state: RenderState): string {
  const body = renderInnerText(block.transcript, state)
  if (body === '') return ''
  const summary = escapeHtml(say('transcript', state.context.lang, block.title))
  return `<details class="clf-transcript"><summary>${summary}</summary>${body}</details>`
}
