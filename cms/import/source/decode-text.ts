import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { binaryKind } from './file-kind.ts'

const commonHan = '的一是不在有人我會会我們们為为及於于個个這这與与以上大中年月日本文件政府部門门計计'

/** The text of a UTF-8 file, without byte order mark. Refuses other encodings by name, and files that are not text. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const kind = binaryKind(bytes)
  if (kind !== null) throw notText(name, kind)
  const wide = wideEncoding(bytes)
  if (wide !== null) throw wrongEncoding(name, wide)
  const text = decode(bytes, 'utf-8')
  if (text === null) throw undecodable(bytes, name)
  if (hasControlCharacters(text)) throw notText(name, 'a binary file')
  return text
}

function undecodable(bytes: Uint8Array, name: string): Refusal {
  const encoding = legacyEncoding(bytes)
  const isBinary = encoding === null &&
    hasControlCharacters(
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\x80-\x9f]/g, ''),
    )
  return isBinary ? notText(name, 'a binary file') : wrongEncoding(name, encoding)
}

function wrongEncoding(name: string, encoding: string | null): Refusal {
  const looks = encoding === null ? 'is not in UTF-8' : `looks like ${encoding}, not UTF-8`
  return new Refusal(`The text of ${name} ${looks}; save it again as UTF-8 and import that.`, exitCodes.input)
}

function notText(name: string, kind: string): Refusal {
  return new Refusal(
    `${name} is ${kind}, not text; give a UTF-8 text file (.txt) or a Word document (.docx).`,
    exitCodes.input,
  )
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16'
  const candidates = bytes.includes(0) && bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : []
  return candidates.some((encoding) => isReadable(decode(bytes, encoding))) ? 'UTF-16' : null
}

function isReadable(text: string | null): boolean {
  if (text === null || hasControlCharacters(text)) return false
  const readable = text.match(/[\p{Script=Han}\p{Script=Latin}\p{Nd}\p{P}\s]/gu)?.length ?? 0
  return readable / [...text].length > 0.95
}

// Almost any bytes are some GB18030 text, so the encoding with more of the everyday characters wins.
function legacyEncoding(bytes: Uint8Array): string | null {
  const scores = ['big5', 'gb18030'].map((encoding) => everydayShare(decode(bytes, encoding)))
  const [big5 = 0, gb18030 = 0] = scores
  if (Math.max(big5, gb18030) < 0.02) return null
  return big5 >= gb18030 ? 'Big5' : 'GB18030'
}

function everydayShare(text: string | null): number {
  if (text === null || text === '') return 0
  const characters = [...text]
  return characters.filter((character) => commonHan.includes(character)).length / characters.length
}

// Tab, line feed, form feed and carriage return are the only control characters of text files.
function hasControlCharacters(text: string): boolean {
  return /[^\P{Cc}\t\n\f\r\u0085]/u.test(text)
}
