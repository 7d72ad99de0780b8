import type { MediaFile } from '../media-file.ts'
import type { TextNode } from '../text/text-node.ts'

export interface VideoBlock {
  __component: 'content.video'
  title: string
  media: MediaFile | null
  /** WebVTT file in the document's language. */
  captions: MediaFile | null
  transcript: TextNode[]
}
