import { formatFileSize } from '@clf/text'
import type { MediaFile } from '../media-file.ts'

/** Format and size of a file as a reader sees it: `DOCX`, `12 kB`. */
export function fileFacts(file: MediaFile): string[] {
  // Strapi stores kilobytes of 1,000 bytes.
  return [fileFormat(file), file.size > 0 ? formatFileSize(file.size * 1000) : ''].filter((fact) => fact !== '')
}

function fileFormat(file: MediaFile): string {
  const extension = file.ext ?? /\.[^.]+$/.exec(file.name)?.[0] ?? ''
  return extension.replace(/^\./, '').toUpperCase()
}
