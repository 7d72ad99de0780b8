import { plainPdf } from '../documents.ts'

/** A file as the browser's dialog hands it over. */
export interface FilePayload {
  name: string
  mimeType: string
  buffer: Buffer
}

/** A white cross on green, as PNG. */
const sign = 'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAIAAADYYG7QAAAARklEQVR42u3UsQkAMAwDsByWw/p98kA3U+gg49loctXppHNLtAkEBAQEBAQEBAQElIHmswABAT0HOUYgICAgICAgICCgCLQQ3eRNvTU8DwAAAABJRU5ErkJggg=='

export const pictureFile = (name: string): FilePayload => ({ name: `${name}.png`, mimeType: 'image/png', buffer: Buffer.from(sign, 'base64') })

export const pdfFile = (name: string): FilePayload => ({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(plainPdf(name)) })
