import { Readable } from 'node:stream'
import { Parser } from 'htmlparser2'
import JSZip from 'jszip'

/** Longest text of a file that is read, in UTF-16 units. */
export const longestFileText = 200_000

/** So many bytes of a part of an archive are read: a few packed kilobytes can be gigabytes. */
const mostPartBytes = 8 * 1024 * 1024

/** What a file says, and what of it does not say anything to who reads its words alone. */
export interface FileText {
  /** A paragraph or row of a table a line. */
  text: string
  /** False of a file of another kind, and of one that could not be read. */
  isRead: boolean
  /** Whether there is more than was read. */
  isCut: boolean
  /** Pages of a PDF without any words, from 1: most often a picture of a page. */
  emptyPages: readonly number[]
  /** How many pictures there are; of a PDF, on how many pages there are any. */
  pictures: number
}

type Read = Omit<FileText, 'isRead'>

/**
 * Words of an attachment for search, a paragraph or row of a table a line: of PDF, DOCX, CSV and plain text. Of other files, and of those that cannot be read,
 * nothing: what a search does not find is still there to be read.
 *
 * @param name with the ending by which its kind is told
 */
export async function attachmentText(name: string, bytes: Uint8Array): Promise<string> {
  return (await fileText(name, bytes, { looksForPictures: false })).text
}

/**
 * The same with what was not looked at.
 *
 * @param looksForPictures takes longer: every page of a PDF is taken apart
 */
export async function fileText(name: string, bytes: Uint8Array, { looksForPictures }: { looksForPictures: boolean }): Promise<FileText> {
  const read = readers[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  const found = read ? await read(bytes, looksForPictures).catch(() => null) : null
  if (!found) return { text: '', isRead: false, isCut: false, emptyPages: [], pictures: 0 }
  const text = found.text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
  return { ...found, text: text.slice(0, longestFileText), isRead: true, isCut: found.isCut || text.length > longestFileText }
}

const readers: Readonly<Record<string, (bytes: Uint8Array, looksForPictures: boolean) => Promise<Read>>> = {
  csv: (bytes) => Promise.resolve(plainText(bytes)),
  txt: (bytes) => Promise.resolve(plainText(bytes)),
  docx: docxText,
  pdf: pdfText,
}

const plainText = (bytes: Uint8Array): Read => ({ text: decoded(bytes), isCut: false, emptyPages: [], pictures: 0 })

/** UTF-8, UTF-16 with its mark, or else Big5, in which files of Hong Kong were written. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('big5').decode(bytes)
  }
}

async function pdfText(bytes: Uint8Array, looksForPictures: boolean): Promise<Read> {
  // Megabytes of program, for files that many houses do not have.
  const { extractText, getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes))
  try {
    const { text } = await extractText(document, { mergePages: false })
    let pictures = 0
    if (looksForPictures) {
      const { OPS } = await getResolvedPDFJS()
      const painting = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]
      for (let number = 1; number <= document.numPages; number += 1) {
        const { fnArray } = await (await document.getPage(number)).getOperatorList()
        if (fnArray.some((operator) => painting.includes(operator))) pictures += 1
      }
    }
    return { text: text.join('\n'), isCut: false, emptyPages: text.flatMap((page, index) => (page.trim() === '' ? [index + 1] : [])), pictures }
  } finally {
    await document.cleanup()
  }
}

/** Parts of the archive that hold words of the document. */
const parts = /^word\/(?:document|footnotes|endnotes)\.xml$/
const picture = /^word\/media\/[^/]+$/

async function docxText(bytes: Uint8Array): Promise<Read> {
  const archive = await JSZip.loadAsync(bytes)
  const names = Object.keys(archive.files)
  const texts = await Promise.all(names.filter((name) => parts.test(name)).map((name) => partOf(archive, name)))
  if (texts.length === 0) throw new Error('The archive holds no document.')
  return { text: texts.map(({ xml }) => wordsOf(xml)).join('\n'), isCut: texts.some(({ isCut }) => isCut), emptyPages: [], pictures: names.filter((name) => picture.test(name)).length }
}

/** A part of an archive, as far as it is read. */
async function partOf(archive: JSZip, name: string): Promise<{ xml: string; isCut: boolean }> {
  const chunks: Buffer[] = []
  let bytes = 0
  // What the archive says of its sizes need not be true.
  const stream = archive.file(name)?.nodeStream()
  if (!stream) return { xml: '', isCut: false }
  // The library's streams are older than iteration.
  for await (const chunk of new Readable().wrap(stream) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > mostPartBytes) return { xml: Buffer.concat(chunks).toString(), isCut: true }
  }
  return { xml: Buffer.concat(chunks).toString(), isCut: false }
}

/** What a part says: `w:t` holds words; a paragraph ends a line, a cell is told from the next one. */
function wordsOf(xml: string): string {
  const pieces: string[] = []
  let isWords = false
  let cells = 0
  const parser = new Parser(
    {
      onopentag(name) {
        isWords = name === 'w:t'
        if (name === 'w:tab' || name === 'w:br') pieces.push(' ')
        if (name === 'w:tc') cells += 1
      },
      ontext(text) {
        if (isWords) pieces.push(text)
      },
      onclosetag(name) {
        isWords = false
        if (name === 'w:tc') {
          cells -= 1
          pieces.push(' | ')
        }
        if (name === 'w:tr' || (name === 'w:p' && cells === 0)) pieces.push('\n')
        else if (name === 'w:p') pieces.push(' ')
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return pieces.join('').replaceAll(/ \|\s*\n/g, '\n')
}
