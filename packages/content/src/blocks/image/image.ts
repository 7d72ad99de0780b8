import type { MediaFile } from '../media-file.ts'

export interface ImageBlock {
  __component: 'content.image'
  media: MediaFile | null
  /** Text alternative in the document's language; null only when `decorative`. */
  alternativeText: string | null
  decorative: boolean
  caption: string | null
}
