import { Parser } from 'htmlparser2'
import JSZip from 'jszip'

/** Longest text of a file that is searched, in UTF-16 units. */
const most = 200_000

/**
 * Words of an attachment for search, a paragraph or row of a table a line: of PDF, DOCX, CSV and plain text. Of other files, and of those that cannot be read,
 * nothing: what a search does not find is still there to be read.
 *
 * @param name with the ending by which its kind is told
 */
export async function attachmentText(name: string, bytes: Uint8Array): Promise<string> {
  const read = readers[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  if (!read) return ''
  const text = await read(bytes).catch(() => '')
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, most)
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>> = {
  csv: (bytes) => Promise.resolve(decoded(bytes)),
  txt: (bytes) => Promise.resolve(decoded(bytes)),
  docx: docxText,
  pdf: pdfText,
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

async function pdfText(bytes: Uint8Array): Promise<string> {
  // Megabytes of program, for files that many houses do not have.
  const { extractText, getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes))
  try {
    const { text } = await extractText(document, { mergePages: false })
    return text.join('\n')
  } finally {
    await document.cleanup()
  }
}

/** Parts of the archive that hold words of the document. */
const parts = /^word\/(?:document|footnotes|endnotes)\.xml$/

async function docxText(bytes: Uint8Array): Promise<string> {
  const archive = await JSZip.loadAsync(bytes)
  const names = Object.keys(archive.files).filter((name) => parts.test(name))
  const texts = await Promise.all(names.map(async (name) => wordsOf((await archive.file(name)?.async('string')) ?? '')))
  return texts.join('\n')
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
