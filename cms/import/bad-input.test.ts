import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { treeText } from '@clf/content/tree'
import iconv from 'iconv-lite'
import { importPaper } from './import-paper.ts'
import type { ImportOptions } from './options.ts'
import { Refusal } from './refusal.ts'
import { prepareImport } from './prepare-import.ts'
import { readSourceFile } from './source/read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'clf-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const options: ImportOptions = {
  series: 'demonstration',
  number: 3,
  year: null,
  date: null,
  locale: null,
  title: null,
  from: null,
  to: null,
  fileReference: null,
  bureau: null,
  force: 'information',
  demonstration: true,
  publish: false,
}

async function refusalOf(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return readSourceFile(path)
    .then((file) => prepareImport(file, options))
    .then(
      () => 'imported',
      (error: Error) => error.message,
    )
}

describe('refuses', () => {
  test('an empty file', async () => {
    expect(await refusalOf('a.txt', '')).toBe('a.txt is empty; there is nothing to import.')
  })

  test('a file of blank lines', async () => {
    expect(await refusalOf('a.txt', '\n \n\ufeff')).toContain('a.txt has no words; there is nothing to import.')
  })

  test('a binary file', async () => {
    expect(
      await refusalOf(
        'a.txt',
        Uint8Array.from({ length: 999 }, (_, index) => index % 8),
      ),
    ).toBe('a.txt is a binary file, not a paper; give a Word document (.docx), an OpenDocument text (.odt) or a text file (.txt).')
  })

  test('a binary file that is no encoded text', async () => {
    const bytes = Uint8Array.from({ length: 999 }, (_, index) => (index * index * 7 + index) % 256)
    expect(await refusalOf('a.txt', bytes)).toContain('a.txt is a binary file, not a paper')
  })

  test.each([
    ['%PDF-1.7', 'a PDF file'],
  ])('a text file that begins with %j', async (start, kind) => {
    expect(await refusalOf('a.txt', start)).toContain(`a.txt is ${kind}, not a paper`)
  })

  test('a file that is too large, by its size alone', async () => {
    const path = join(folder, 'large.txt')
    writeFileSync(path, 'x')
    truncateSync(path, 50_000_000)
    await expect(readSourceFile(path)).rejects.toThrow(
      'large.txt has 50.0 MB and the limit is 30 MB; split it or take out its pictures.',
    )
  })

  test('a folder', async () => {
    await expect(readSourceFile(folder)).rejects.toThrow(/is a folder; name one file\.$/)
  })

  test('a file that does not exist', async () => {
    await expect(readSourceFile('/nowhere/a.txt')).rejects.toThrow('There is no file /nowhere/a.txt; check the name.')
  })

  test.each([
    ['a damaged archive', Buffer.from('PK\u0003\u0004 and no more', 'latin1'), 'a.docx is damaged or not a document of Word or LibreOffice; open it there and save it again.'],
    [
      'an old Word document',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]),
      'a.docx is an old Word file (.doc); open it in Word or LibreOffice, save it as “Word Document (.docx)” and import that.',
    ],
    [
      'a Word document with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.docx is protected by a password; take the password away in Word and save it again.',
    ],
    ['an RTF file', Buffer.from('{\\rtf1\\ansi Words}'), 'a.docx is an RTF file; open it in Word or LibreOffice, save it as “Word Document (.docx)” and import that.'],
    [
      'a flat OpenDocument file',
      Buffer.from('<?xml version="1.0"?>\n<!-- LibreOffice -->\n<office:document office:mimetype="application/vnd.oasis.opendocument.text">'),
      'a.docx is a flat OpenDocument file (.fodt); open it in LibreOffice, save it as “ODF Text Document (.odt)” and import that.',
    ],
    [
      'an e-mail',
      Buffer.from('From: a@example.gov.hk\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b'),
      'a.docx is an e-mail or a saved web page (.eml, .mht); open it, copy its words into a Word document and import that.',
    ],
    [
      'an SVG picture',
      Buffer.from('\ufeff<?xml version="1.0"?><svg><text>Words</text></svg>'),
      'a.docx is an SVG picture, not a paper; give a Word document (.docx), an OpenDocument text (.odt) or a text file (.txt).',
    ],
    ['an XML file', Buffer.from('<?xml version="1.0"?><rss/>'), 'a.docx is an XML file, not a paper; give a Word document (.docx), an OpenDocument text (.odt) or a text file (.txt).'],
    ['a PostScript file', Buffer.from('%!PS-Adobe-3.0'), 'a.docx is a PostScript file, not a paper; give a Word document (.docx), an OpenDocument text (.odt) or a text file (.txt).'],
    ['an RTF file with a byte order mark', Buffer.from('\ufeff{\\rtf1\\ansi Words}'), 'a.docx is an RTF file; open it in Word or LibreOffice, save it as “Word Document (.docx)” and import that.'],
    ['a web page with a comment above', Buffer.from('<!-- saved -->\n<html><body>Words'), 'a.docx is a web page; open it in Word, save it as “Word Document (.docx)” and import that.'],
    ['a piece of a web page', Buffer.from('\ufeff<div class="a"><p>Words</p></div>'), 'a.docx is a web page; open it in Word, save it as “Word Document (.docx)” and import that.'],
    ['text in UTF-32', iconv.encode('Words', 'utf-32le', { addBOM: true }), 'The text of a.docx is not in UTF-8, UTF-16, Big5, Big5-HKSCS or GB18030; save it again as UTF-8 and import that.'],
    [
      'text in UTF-16 that is cut off',
      Buffer.concat([Buffer.from('\ufeffWords', 'utf16le'), Buffer.of(0)]),
      'The text of a.docx is not in UTF-8, UTF-16, Big5, Big5-HKSCS or GB18030; save it again as UTF-8 and import that.',
    ],
    ['a web page', Buffer.from('<!doctype html><p>Words'), 'a.docx is a web page; open it in Word, save it as “Word Document (.docx)” and import that.'],
  ])('%s, by what it holds and not by its name', async (_what, bytes, message) => {
    expect(await refusalOf('a.docx', bytes)).toBe(message)
  })

  test('in the language of the editor', async () => {
    const refusal = await importPaper(Buffer.from('{\\rtf1}'), 'a.docx').catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).in('zh-Hant-HK')).toBe('a.docx 是 RTF 檔案；請在 Word 或 LibreOffice 開啟，另存為「Word 文件 (.docx)」再匯入。')
    expect((refusal as Refusal).in('zh-Hans')).toContain('请在 Word 或 LibreOffice')
  })

  test('Simplified Chinese', async () => {
    expect(await refusalOf('a.txt', '关于内联网的进展\n\n本文件说明目的。\n')).toContain(
      'a.txt is in Simplified Chinese',
    )
  })
})

describe('reads the encoding', () => {
  const text = '二零二六年三月九日\n\n政府文件\n\n目的\n\n本文件的目的是說明這個計劃的日期。\n\n示範辦公室\n二零二六年三月\n'

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16, the larger byte first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Big5', iconv.encode(text, 'cp950')],
    ['Big5 with the end mark of DOS', Buffer.concat([iconv.encode(text, 'cp950'), Buffer.of(0x1a)])],
    ['Big5-HKSCS', iconv.encode(text.replace('計劃', '計劃喺𨋢度'), 'big5hkscs')],
    ['GB18030', iconv.encode(text, 'gb18030')],
  ])('%s', async (_encoding, bytes) => {
    const paper = await importPaper(bytes, 'a.txt')
    expect(paper).toMatchObject({ title: '政府文件', language: 'zh-Hant-HK' })
    expect(paper.checks.filter((check) => !check.same)).toEqual([])
  })

  test('with the ends of lines of Unicode', async () => {
    const { tree } = await importPaper(Buffer.from('Title\u2028\u20281. One goes here.\u20292. Two goes here.\u0085'), 'a.txt')
    expect(tree.children.map((node) => node.type)).toEqual(['numbered', 'numbered'])
  })

  test('of words between angle brackets, which are no web page', async () => {
    const { title } = await importPaper(Buffer.from('<Draft> Move of the intranet\n\n1. We move it in May.\n'), 'a.txt')
    expect(title).toBe('<Draft> Move of the intranet')
  })

  test('of Hong Kong characters and nothing else is lost', async () => {
    const { tree } = await importPaper(iconv.encode('標題\n\n本文件說明喺邊度嘅𨋢壞咗，着裏衞的安排。\n', 'big5hkscs'), 'a.txt')
    expect(treeText(tree, 'zh-Hant-HK')).toContain('喺邊度嘅𨋢壞咗，着裏衞')
  })

  test('of a paper in Simplified Chinese, which keeps its script', async () => {
    const text = '总务通告第7/2026号\n\n2026年3月9日\n\n致：各部门首长\n\n关于文件的安排\n\n一、目的\n\n本通告说明有关文件的安排。\n\n二、查询\n\n请致电查询。\n'
    const paper = await importPaper(iconv.encode(text, 'gb18030'), 'a.txt')
    expect(paper).toMatchObject({ title: '关于文件的安排', language: 'zh-Hans' })
    expect(paper.guesses.filter((guess) => guess.confidence === 1).map(({ kind, value }) => [kind, value])).toEqual([['series', '总务通告'], ['number', '7/2026'], ['date', '2026-03-09'], [
      'addressee',
      '各部门首长',
    ]])
    expect(paper.checks.filter((check) => !check.same)).toEqual([])
  })

  test('as none of these when it is another', async () => {
    expect(await refusalOf('a.txt', Buffer.from('Progr\u00e9s', 'latin1'))).toContain('is not in UTF-8, UTF-16, Big5, Big5-HKSCS or GB18030')
  })
})
