import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import JSZip from 'jszip'
import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { binaryKind } from '../source/file-kind.ts'

/** The parts of a Word document that the importer reads itself. */
export interface WordPackage {
  zip: JSZip
  body: Document
  numbering: Document | null
  styles: Document | null
  footnotes: Document | null
  endnotes: Document | null
  /** Whether the document has words in page headers or footers. */
  hasPageHeaders: boolean
  hasComments: boolean
}

export async function openPackage(bytes: Buffer, name: string): Promise<WordPackage> {
  const zip = await unzip(bytes, name)
  const body = await readPart(zip, 'word/document.xml')
  if (body === null) throw notWord(name, 'has no Word document inside')
  return {
    zip,
    body,
    numbering: await readPart(zip, 'word/numbering.xml'),
    styles: await readPart(zip, 'word/styles.xml'),
    footnotes: await readPart(zip, 'word/footnotes.xml'),
    endnotes: await readPart(zip, 'word/endnotes.xml'),
    hasPageHeaders: await hasWords(zip, /^word\/(?:header|footer)\d*\.xml$/),
    hasComments: await hasWords(zip, /^word\/comments\.xml$/),
  }
}

/** The document as bytes again, after `body` was changed. */
export async function closePackage({ zip, body }: WordPackage): Promise<Buffer> {
  zip.file('word/document.xml', new XMLSerializer().serializeToString(body))
  return zip.generateAsync({ type: 'nodebuffer' })
}

async function unzip(bytes: Buffer, name: string): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes)
  } catch {
    const kind = binaryKind(bytes)
    throw notWord(name, kind === null || kind.startsWith('a ZIP') ? 'is damaged or not a Word document' : `is ${kind}`)
  }
}

async function readPart(zip: JSZip, path: string): Promise<Document | null> {
  const text = await zip.file(path)?.async('string')
  return text === undefined ? null : new DOMParser().parseFromString(text, 'text/xml')
}

async function hasWords(zip: JSZip, paths: RegExp): Promise<boolean> {
  const parts = await Promise.all(zip.file(paths).map((file) => readPart(zip, file.name)))
  return parts.some((part) => /\S/.test(part?.documentElement.textContent ?? ''))
}

function notWord(name: string, what: string): Refusal {
  return new Refusal(`${name} ${what}; open it in Word and save it again as .docx.`, exitCodes.input)
}
