import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ImportOptions } from './options.ts'
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
    expect(await refusalOf('a.txt', '\n \n\ufeff')).toBe('a.txt has no words; there is nothing to import.')
  })

  test('a binary file', async () => {
    expect(
      await refusalOf(
        'a.txt',
        Uint8Array.from({ length: 999 }, (_, index) => index % 8),
      ),
    ).toBe('a.txt is a binary file, not text; give a UTF-8 text file (.txt) or a Word document (.docx).')
  })

  test('a binary file that is no encoded text', async () => {
    const bytes = Uint8Array.from({ length: 999 }, (_, index) => (index * index * 7 + index) % 256)
    expect(await refusalOf('a.txt', bytes)).toContain('a.txt is a binary file, not text')
  })

  test.each([
    ['%PDF-1.7', 'a PDF file'],
    ['PK\u0003\u0004', 'a ZIP or Office file'],
  ])('a text file that begins with %j', async (start, kind) => {
    expect(await refusalOf('a.txt', start)).toContain(`a.txt is ${kind}, not text`)
  })

  test('a file that is too large, by its size alone', async () => {
    const path = join(folder, 'large.txt')
    writeFileSync(path, 'x')
    truncateSync(path, 50_000_000)
    await expect(readSourceFile(path)).rejects.toThrow(
      'large.txt has 50.0 MB and the limit is 10 MB; split it or take out its pictures.',
    )
  })

  test('a folder', async () => {
    await expect(readSourceFile(folder)).rejects.toThrow(/is a folder; name one file\.$/)
  })

  test('a file that does not exist', async () => {
    await expect(readSourceFile('/nowhere/a.txt')).rejects.toThrow('There is no file /nowhere/a.txt; check the name.')
  })

  test('another kind of file', async () => {
    expect(await refusalOf('a.odt', 'x')).toBe(
      'a.odt ends in .odt; the importer reads UTF-8 text (.txt) and Word documents (.docx).',
    )
  })

  test('a Word document that is none', async () => {
    expect(await refusalOf('a.docx', 'text')).toBe(
      'a.docx is damaged or not a Word document; open it in Word and save it again as .docx.',
    )
  })

  test('an old Word document', async () => {
    expect(await refusalOf('a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toContain(
      'a.docx is an old Word file (.doc)',
    )
  })

  test('Simplified Chinese', async () => {
    expect(await refusalOf('a.txt', '关于内联网的进展\n\n本文件说明目的。\n')).toContain(
      'a.txt is in Simplified Chinese',
    )
  })
})

describe('names the encoding', () => {
  // 政府文件的目的是說明在這個計劃的日期 in Big5; 政府文件的目的是说明在这个计划的日期 in GB18030.
  const big5 = Buffer.from('ac46a9b2a4e5a5f3aabaa5d8aabaac4fbba1a9faa662b36fadd3ad70b5eaaabaa4e9b4c1', 'hex')
  const gb18030 = Buffer.from('d5feb8aecec4bcfeb5c4c4bfb5c4cac7cbb5c3f7d4dad5e2b8f6bcc6bbaeb5c4c8d5c6da', 'hex')

  test.each<[string, Uint8Array]>([
    ['Big5', big5],
    ['GB18030', gb18030],
    ['UTF-16', Buffer.from('\ufeff標題', 'utf16le')],
    ['UTF-16', Buffer.from('Progress of the move', 'utf16le')],
  ])('%s', async (encoding, bytes) => {
    expect(await refusalOf('a.txt', bytes)).toBe(
      `The text of a.txt looks like ${encoding}, not UTF-8; save it again as UTF-8 and import that.`,
    )
  })

  test('of a text that ends in the end mark of DOS', async () => {
    expect(await refusalOf('a.txt', Buffer.concat([big5, Buffer.of(0x1a)]))).toContain('a.txt looks like Big5, not UTF-8')
  })

  test('as unknown when it is none of these', async () => {
    expect(await refusalOf('a.txt', Buffer.from('Progr\u00e9s', 'latin1'))).toContain(
      'The text of a.txt is not in UTF-8',
    )
  })
})
