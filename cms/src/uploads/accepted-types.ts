import type { Sentence } from '../writes/told.ts'

export interface AcceptedType {
  /** What people call it, to follow "its name says". */
  words: Sentence
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

const called = (en: string, tc: string, sc: string): Sentence => ({ en, tc, sc })
const one = (words: Sentence, mime: string, more: Partial<AcceptedType> = {}): AcceptedType => ({ words, mime, detected: [mime], ...more })
const archive = (words: Sentence, mime: string): AcceptedType => one(words, mime, { isArchive: true })
const picture = (words: Sentence, mime: string, more: Partial<AcceptedType> = {}): AcceptedType => one(words, mime, { isPicture: true, ...more })
const jpeg = picture(called('a JPEG picture', 'JPEG 圖片', 'JPEG 图片'), 'image/jpeg')

/** Every type of file that may be uploaded, by the ending of its name. What is not here is refused. */
export const acceptedTypes: ReadonlyMap<string, AcceptedType> = new Map([
  ['.pdf', one(called('PDF', 'PDF', 'PDF'), 'application/pdf')],
  ['.docx', archive(called('Word', 'Word 文件', 'Word 文档'), `${office}.wordprocessingml.document`)],
  ['.xlsx', archive(called('Excel', 'Excel 試算表', 'Excel 工作表'), `${office}.spreadsheetml.sheet`)],
  ['.pptx', archive(called('PowerPoint', 'PowerPoint 簡報', 'PowerPoint 演示文稿'), `${office}.presentationml.presentation`)],
  ['.odt', archive(called('an OpenDocument text', 'OpenDocument 文件', 'OpenDocument 文档'), `${open}.text`)],
  ['.ods', archive(called('an OpenDocument spreadsheet', 'OpenDocument 試算表', 'OpenDocument 电子表格'), `${open}.spreadsheet`)],
  ['.odp', archive(called('an OpenDocument presentation', 'OpenDocument 簡報', 'OpenDocument 演示文稿'), `${open}.presentation`)],
  ['.csv', one(called('CSV', 'CSV', 'CSV'), 'text/csv', { detected: [] })],
  ['.txt', one(called('plain text', '純文字', '纯文本'), 'text/plain', { detected: [] })],
  ['.vtt', one(called('captions', '字幕', '字幕'), 'text/vtt', { detected: ['text/vtt'], begins: 'WEBVTT' })],
  ['.png', picture(called('a PNG picture', 'PNG 圖片', 'PNG 图片'), 'image/png', { detected: ['image/png', 'image/apng'] })],
  ['.jpg', jpeg],
  ['.jpeg', jpeg],
  ['.gif', picture(called('a GIF picture', 'GIF 圖片', 'GIF 图片'), 'image/gif')],
  ['.webp', picture(called('a WebP picture', 'WebP 圖片', 'WebP 图片'), 'image/webp')],
  ['.avif', picture(called('an AVIF picture', 'AVIF 圖片', 'AVIF 图片'), 'image/avif')],
  ['.mp4', one(called('an MP4 video', 'MP4 影片', 'MP4 视频'), 'video/mp4', { detected: ['video/mp4', 'video/x-m4v'] })],
  ['.webm', one(called('a WebM video', 'WebM 影片', 'WebM 视频'), 'video/webm')],
])

const endings = [...acceptedTypes.keys()]

/** The endings as a sentence lists them. */
export const acceptedEndings: Sentence = { en: endings.join(', '), tc: endings.join('、'), sc: endings.join('、') }
