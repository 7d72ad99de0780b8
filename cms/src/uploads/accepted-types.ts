export interface AcceptedType {
  /** What people call it, to follow "its name says". */
  words: string
  /** MIME types that `file-type` may find in the content; empty for text, which has no magic bytes. */
  detected: readonly string[]
  /** MIME type it is stored under. */
  mime: string
  /** Shown in a page instead of downloaded. */
  isPicture?: boolean
  /** An archive of files that may carry macros. */
  isArchive?: boolean
  /** How a text of this type begins. */
  begins?: string
}

const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

const one = (words: string, mime: string, more: Partial<AcceptedType> = {}): AcceptedType => ({ words, mime, detected: [mime], ...more })
const archive = (words: string, mime: string): AcceptedType => one(words, mime, { isArchive: true })
const picture = (words: string, mime: string, more: Partial<AcceptedType> = {}): AcceptedType => one(words, mime, { isPicture: true, ...more })
const jpeg = picture('a JPEG picture', 'image/jpeg')

/** Every type of file that may be uploaded, by the ending of its name. What is not here is refused. */
export const acceptedTypes: ReadonlyMap<string, AcceptedType> = new Map([
  ['.pdf', one('PDF', 'application/pdf')],
  ['.docx', archive('Word', `${office}.wordprocessingml.document`)],
  ['.xlsx', archive('Excel', `${office}.spreadsheetml.sheet`)],
  ['.pptx', archive('PowerPoint', `${office}.presentationml.presentation`)],
  ['.odt', archive('an OpenDocument text', `${open}.text`)],
  ['.ods', archive('an OpenDocument spreadsheet', `${open}.spreadsheet`)],
  ['.odp', archive('an OpenDocument presentation', `${open}.presentation`)],
  ['.csv', one('CSV', 'text/csv', { detected: [] })],
  ['.txt', one('plain text', 'text/plain', { detected: [] })],
  ['.vtt', one('captions', 'text/vtt', { detected: ['text/vtt'], begins: 'WEBVTT' })],
  ['.png', picture('a PNG picture', 'image/png', { detected: ['image/png', 'image/apng'] })],
  ['.jpg', jpeg],
  ['.jpeg', jpeg],
  ['.gif', picture('a GIF picture', 'image/gif')],
  ['.webp', picture('a WebP picture', 'image/webp')],
  ['.avif', picture('an AVIF picture', 'image/avif')],
  ['.mp4', one('an MP4 video', 'video/mp4', { detected: ['video/mp4', 'video/x-m4v'] })],
  ['.webm', one('a WebM video', 'video/webm')],
])

/** The endings as a sentence lists them. */
export const acceptedEndings = [...acceptedTypes.keys()].join(', ')
