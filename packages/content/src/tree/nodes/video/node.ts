import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import { say } from '../../../render/wording.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { emptyPlace, partId } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { videoSchema } from './schema.ts'

export const video: NodeKind<typeof videoSchema> = {
  schema: videoSchema,
  render: (node, state) => renderFigure(node, state) + renderTranscript(node, state),
  lines: (node, reading) => [node.title, ...reading.lines(node.transcript)],
  check(node, report) {
    if (node.title.trim() === '') report('title-empty', { stops: 'publishing' })
    if (node.media === undefined) report('media-missing', { stops: 'publishing' })
    if (node.captions === undefined) report('captions-missing', { stops: 'publishing' })
    if (node.transcript.length === 0) report('transcript-missing', { stops: 'publishing' })
  },
  example: inThreeLanguages(example('Fire drill', 'Leave by the nearest door.'), example('火警演習', '由最近的門離開。'), example('火警演习', '由最近的门离开。')),
}

function renderFigure(node: TreeNode<'video'>, state: RenderState): string {
  const file = node.media === undefined ? null : state.context.fileOf(node.media)
  if (file === null) return emptyPlace(node, state)
  const id = partId(node, state)
  const source = `<source src="${escapeHtml(state.context.fileHref(file.url))}" type="${escapeHtml(file.mime)}">`
  const player = `<video controls preload="metadata" aria-labelledby="${id}">${source}${renderTrack(node, state)}</video>`
  return `<figure class="clf-video">${player}<figcaption id="${id}">${escapeHtml(node.title)}</figcaption></figure>`
}

function renderTrack({ captions }: TreeNode<'video'>, { context }: RenderState): string {
  const file = captions === undefined ? null : context.fileOf(captions)
  if (file === null) return ''
  const { lang } = context
  return `<track kind="captions" src="${escapeHtml(context.fileHref(file.url))}" srclang="${lang}" label="${say('captions', lang)}" default>`
}

function renderTranscript(node: TreeNode<'video'>, state: RenderState): string {
  const words = state.render(node.transcript)
  if (words === '') return ''
  const summary = escapeHtml(say('transcript', state.context.lang, node.title))
  return `<details class="clf-transcript"><summary>${summary}</summary>${words}</details>`
}

function example(title: string, text: string): NodeIn<'top'>[] {
  return [{ type: 'video', title, media: 'drill', captions: 'drill-captions', transcript: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }]
}
