/** Types that browsers open safely, by file name ending. */
const inlineTypes: Record<string, string> = {
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
}

/** Types a browser would run as a page of this site: only ever downloaded. */
const downloadTypes: Record<string, string> = {
  svg: 'image/svg+xml',
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  xml: 'application/xml',
}

export interface FileType {
  contentType: string
  disposition: 'inline' | 'attachment'
}

/** How a file is served, by the ending of its name. Unknown endings are downloaded as bytes. */
export function fileType(name: string): FileType {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const inline = inlineTypes[ending]
  if (inline) return { contentType: inline, disposition: 'inline' }
  return { contentType: downloadTypes[ending] ?? 'application/octet-stream', disposition: 'attachment' }
}
