import type { MediaFile } from '../blocks.ts'

/** Format and size of a file as a reader sees it: `DOCX`, `12 kB`. */
export function fileFacts(file: MediaFile): string[] {
  return [fileFormat(file), fileSize(file.size)].filter((fact) => fact !== '')
}

function fileFormat(file: MediaFile): string {
  const extension = file.ext ?? /\.[^.]+$/.exec(file.name)?.[0] ?? ''
  return extension.replace(/^\./, '').toUpperCase()
}

function fileSize(kilobytes: number): string {
  if (!(kilobytes > 0)) return ''
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} kB`
  return `${(kilobytes / 1000).toFixed(1)} MB`
}
