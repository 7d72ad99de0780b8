import type { LanguageTag } from '@clf/text'
import type { MediaFile } from '../media-file.ts'

export interface AttachmentsBlock {
  __component: 'content.attachments'
  title: string | null
  items: Attachment[]
}

export interface Attachment {
  file: MediaFile | null
  title: string
  fileLanguage: LanguageTag
  /** Whether the file itself was found accessible. */
  accessible: 'yes' | 'no' | 'not-checked'
  /** E-mail address that supplies another format; required when `accessible` is not `yes`. */
  alternativeFormatContact: string | null
}
