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
  return (await fileText(name, bytes, { isWhole: false })).text
}

/**
 * The same with what was not looked at.
 *
 * @param isWhole also what stands around the text of a DOCX, which a search does not answer with: headers, footers, comments and the addresses of
 * links. Pictures are looked for, which takes longer: every page of a PDF is taken apart
 */
export async function fileText(name: string, bytes: Uint8Array, { isWhole }: { isWhole: boolean }): Promise<FileText> {
  const read = readers[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  const found = read ? await read(bytes, isWhole).catch(() => null) : null
  if (!found) return { text: '', isRead: false, isCut: false, emptyPages: [], pictures: 0 }
  const text = found.text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
  return { ...found, text: text.slice(0, longestFileText), isRead: true, isCut: found.isCut || text.length > longestFileText }
}

const readers: Readonly<Record<string, (bytes: Uint8Array, isWhole: boolean) => Promise<Read>>> = {
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

async function pdfText(bytes: Uint8Array, isWhole: boolean): Promise<Read> {
  // Megabytes of program, for files that many houses do not have.
  const { extractText, getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes))
  try {
    const { text } = await extractText(document, { mergePages: false })
    let pictures = 0
    if (isWhole) {
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

/** Parts of the archive that hold the text of the document: drawings have words too. */
const ofText = /^word\/(?:document\d*|footnotes|endnotes|diagrams\/data\d*)\.xml$/
/** Parts that hold what stands around it. */
const around = /^word\/(?:header\d*|footer\d*|comments\d*)\.xml$/
/** Where the links of a part lead to. */
const linksOfPart = /^word\/_rels\/[^/]+\.rels$/
const picture = /^word\/media\/[^/]+$/

async function docxText(bytes: Uint8Array, isWhole: boolean): Promise<Read> {
  const archive = await JSZip.loadAsync(bytes)
  const names = Object.keys(archive.files)
  const texts = await partsOf(archive, names.filter((name) => ofText.test(name)))
  if (texts.length === 0) throw new Error('The archive holds no document.')
  const others = isWhole ? await partsOf(archive, names.filter((name) => around.test(name))) : []
  const links = isWhole ? await partsOf(archive, names.filter((name) => linksOfPart.test(name))) : []
  return {
    text: [...[...texts, ...others].map(({ xml }) => wordsOf(xml)), ...links.map(({ xml }) => addressesOf(xml))].join('\n'),
    isCut: [...texts, ...others, ...links].some(({ isCut }) => isCut),
    emptyPages: [],
    pictures: names.filter((name) => picture.test(name)).length,
  }
}

const partsOf = (archive: JSZip, names: readonly string[]): Promise<{ xml: string; isCut: boolean }[]> => Promise.all(names.map((name) => partOf(archive, name)))

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

/**
 * What a part says: `t` holds words, of a formula and a drawing too; a paragraph ends a line, a cell is told from the next one. A text box stands
 * in the midst of the paragraph that it is fixed to, and is read behind it. What is written a second time for programs that know no text boxes is read once.
 */
function wordsOf(xml: string): string {
  const boxes: string[] = []
  const outer: { pieces: string[]; cells: number }[] = []
  let pieces: string[] = []
  let isWords = false
  let cells = 0
  /** How many elements deep what is written a second time is. */
  let again = 0
  const parser = new Parser(
    {
      onopentag(written) {
        const name = localName(written)
        if (again > 0 || name === 'Fallback') again += 1
        isWords = name === 't' && again === 0
        if (name === 'tab' || name === 'br') pieces.push(' ')
        if (name === 'tc') cells += 1
        if (name === 'txbxContent') {
          outer.push({ pieces, cells })
          pieces = []
          cells = 0
        }
      },
      ontext(text) {
        if (isWords) pieces.push(text)
      },
      onclosetag(written) {
        const name = localName(written)
        isWords = false
        if (name === 'txbxContent') {
          boxes.push(pieces.join(''))
          const around = outer.pop()
          pieces = around?.pieces ?? []
          cells = around?.cells ?? 0
        }
        if (name === 'tc') {
          cells -= 1
          pieces.push(' | ')
        }
        if (name === 'tr' || (name === 'p' && cells === 0)) pieces.push('\n')
        else if (name === 'p') pieces.push(' ')
        if (again > 0) again -= 1
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return [pieces.join(''), ...boxes].join('\n').replaceAll(/ \|\s*\n/g, '\n')
}

/** `t` of `w:t`: which prefix a name has is up to the program that wrote it. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Addresses outside of the file to which a part leads, one a line. */
function addressesOf(xml: string): string {
  const addresses: string[] = []
  const parser = new Parser({
    onopentag(_name, { TargetMode, Target }) {
      if (TargetMode === 'External' && Target) addresses.push(Target)
    },
  }, { xmlMode: true })
  parser.end(xml)
  return addresses.join('\n')
}
