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
  // A byte order mark and comments say nothing of what a file is.
  const start = withoutComments(bytes.subarray(0, 4_000).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''))
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oldWord(bytes, name)
  if (/^\s*\{\\rtf/.test(start)) throw richText(name)
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<\?mso-application[^>]*>\s*)?<(?:w:wordDocument|pkg:package)\b/.test(start)) throw wordXml(name)
  if (isFlatOpenDocument(start)) throw flatOpenDocument(name)
  if (isWebPage(start)) throw webPage(name)
  if (isMessage(start)) throw message(name)
  const markup = markupKind(start)
  if (markup !== null) throw notText(name, markup.en, markup.traditional)
  const kind = binaryKind(bytes)
  if (kind !== null) throw notText(name, kind.en, kind.traditional)
  if (isBinary(bytes)) throw notText(name, 'a binary file', '二進制檔案')
  return 'text'
}

function withoutComments(start: string): string {
  return /^\s*</.test(start) ? start.replace(/<!--[\s\S]*?-->/g, '') : start
}

// A page, or a piece of one that somebody saved: an element of HTML at the beginning that ends again.
function isWebPage(start: string): boolean {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html\b)/i.test(start)) return true
  const name = /^\s*<(p|div|h[1-6]|table|ul|ol|body|head|title|meta|span|article|section|main|center|font|b|strong|style|script)\b[^>]*>/i.exec(start)?.[1]
  return name !== undefined && (/^(?:meta|body|head)$/i.test(name) || new RegExp(`</${name}\\s*>`, 'i').test(start))
}

function isFlatOpenDocument(start: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<office:document\b/.test(start)
}

// A letter of electronic mail, or a page that a browser saved as one (.mht).
function isMessage(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/)[0] ?? ''
  return /^MIME-Version:\s*1/im.test(head) && /^Content-Type:/im.test(head)
}

const markups: [RegExp, { en: string; traditional: string }][] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b/i, { en: 'an SVG picture', traditional: 'SVG 圖片' }],
  [/^\s*<\?xml\b/, { en: 'an XML file', traditional: 'XML 檔案' }],
  [/^%!PS/, { en: 'a PostScript file', traditional: 'PostScript 檔案' }],
  [/^\s*\\documentclass\b/, { en: 'a LaTeX file', traditional: 'LaTeX 檔案' }],
]

function markupKind(start: string): { en: string; traditional: string } | null {
  return markups.find(([pattern]) => pattern.test(start))?.[1] ?? null
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

function flatOpenDocument(name: string): Refusal {
  return refuse(
    `${name} is a flat OpenDocument file (.fodt); open it in LibreOffice, save it as “ODF Text Document (.odt)” and import that.`,
    `${name} 是單一 XML 檔的 OpenDocument (.fodt)；請在 LibreOffice 開啟，另存為「ODF 文字文件 (.odt)」再匯入。`,
  )
}

function message(name: string): Refusal {
  return refuse(
    `${name} is an e-mail or a saved web page (.eml, .mht); open it, copy its words into a Word document and import that.`,
    `${name} 是電郵或已儲存的網頁 (.eml、.mht)；請開啟該檔，把文字複製到 Word 文件再匯入。`,
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
  // A byte order mark says that it is text, if in an encoding that nobody reads.
  if (/^(?:fffe|feff)/.test(bytes.subarray(0, 2).toString('hex'))) return false
  return bytes.some((byte) => byte < 32 && ![9, 10, 12, 13, 26].includes(byte)) && decodePlainText(bytes) === null
}

function refuse(en: string, traditional: string): Refusal {
  return new Refusal(wordsOf(en, traditional), exitCodes.input)
}
