import type { Archive } from '../archive/open-archive.ts'
import { damaged, holdsMacros, protectedByPassword } from '../archive/refusals.ts'
import { decodePlainText } from '../plain-text/decode.ts'
import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { binaryKind } from '../source/file-kind.ts'
import { wordsOf } from '../words/words.ts'

export type SourceFormat = 'docx' | 'odt' | 'text'

/** The format that a file is in, by its first bytes and, in an archive, by what it declares. */
export async function formatOf(bytes: Buffer, name: string, archive: Archive | null): Promise<SourceFormat> {
  if (archive !== null) return formatOfArchive(archive)
  const start = bytes.subarray(0, 2_000).toString('latin1')
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oldWord(bytes, name)
  if (/^\s*\{\\rtf/.test(start)) throw richText(name)
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<\?mso-application[^>]*>\s*)?<(?:w:wordDocument|pkg:package)\b/.test(start)) throw wordXml(name)
  if (/^\s*(?:<!doctype html|<html\b)/i.test(start)) throw webPage(name)
  const kind = binaryKind(bytes)
  if (kind !== null) throw notText(name, kind.en, kind.traditional)
  if (isBinary(bytes)) throw notText(name, 'a binary file', '二進制檔案')
  return 'text'
}

async function formatOfArchive(archive: Archive): Promise<SourceFormat> {
  const { name } = archive
  if (archive.has('[Content_Types].xml')) return requireWord(archive)
  const type = (await archive.read('mimetype', 1_000))?.toString('latin1').trim() ?? ''
  if (!type.startsWith('application/vnd.oasis.opendocument')) throw notText(name, 'a ZIP archive', 'ZIP 壓縮檔')
  if (/opendocument\.text(?:-template|-web)?$/.test(type)) return 'odt'
  throw notText(name, 'an OpenDocument file that is no text', '並非文字文件的 OpenDocument 檔案')
}

async function requireWord(archive: Archive): Promise<SourceFormat> {
  const types = (await archive.read('[Content_Types].xml'))?.toString('utf8') ?? ''
  if (/macroEnabled|vbaProject/i.test(types)) throw holdsMacros(archive.name)
  if (/wordprocessingml\.(?:document|template)\.main/.test(types)) return 'docx'
  if (/spreadsheetml/.test(types)) throw notText(archive.name, 'a spreadsheet', '試算表')
  if (/presentationml/.test(types)) throw notText(archive.name, 'a presentation', '簡報')
  throw damaged(archive.name)
}

// Word puts a protected .docx into the container of its old format.
function oldWord(bytes: Buffer, name: string): Refusal {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return protectedByPassword(name)
  if (holds('Workbook')) return notText(name, 'a spreadsheet of an old kind', '舊版試算表')
  if (holds('PowerPoint Document')) return notText(name, 'a presentation of an old kind', '舊版簡報')
  return refuse(
    `${name} is an old Word file (.doc); open it in Word or LibreOffice, save it as “Word Document (.docx)” and import that.`,
    `${name} 是舊版 Word 檔案 (.doc)；請在 Word 或 LibreOffice 開啟，另存為「Word 文件 (.docx)」再匯入。`,
  )
}

function richText(name: string): Refusal {
  return refuse(
    `${name} is an RTF file; open it in Word or LibreOffice, save it as “Word Document (.docx)” and import that.`,
    `${name} 是 RTF 檔案；請在 Word 或 LibreOffice 開啟，另存為「Word 文件 (.docx)」再匯入。`,
  )
}

function wordXml(name: string): Refusal {
  return refuse(
    `${name} is a Word XML file; open it in Word, save it as “Word Document (.docx)” and import that.`,
    `${name} 是 Word XML 檔案；請在 Word 開啟，另存為「Word 文件 (.docx)」再匯入。`,
  )
}

function webPage(name: string): Refusal {
  return refuse(
    `${name} is a web page; open it in Word, save it as “Word Document (.docx)” and import that.`,
    `${name} 是網頁；請在 Word 開啟，另存為「Word 文件 (.docx)」再匯入。`,
  )
}

function notText(name: string, kind: string, traditional: string): Refusal {
  return refuse(
    `${name} is ${kind}, not a paper; give a Word document (.docx), an OpenDocument text (.odt) or a text file (.txt).`,
    `${name} 是${traditional}，並非文件；請提供 Word 文件 (.docx)、OpenDocument 文字文件 (.odt) 或文字檔 (.txt)。`,
  )
}

// Text in UTF-16 has zeros, that in Chinese encodings bytes above 127; no text has control characters.
function isBinary(bytes: Buffer): boolean {
  return bytes.some((byte) => byte < 32 && ![9, 10, 12, 13, 26].includes(byte)) && decodePlainText(bytes) === null
}

function refuse(en: string, traditional: string): Refusal {
  return new Refusal(wordsOf(en, traditional), exitCodes.input)
}
