import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import type { FileInspection } from '@clf/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordBytes } from '../../import/corpus/word-file.ts'
import { docxOf } from '../../seed/loader/files/docx.ts'
import { Inspector } from './inspector.ts'
import type { InspectorLimits } from './inspector.ts'
import { encryptedPdf } from '../../inspect/made-encrypted-pdf.ts'
import { openDocument, presentation, workbook } from '../../inspect/made-office.ts'
import { pdfOf, scannedPicture, shownPicture, streamOf, taggedPdf, words } from '../../inspect/made-pdf.ts'

const root = path.resolve(import.meta.dirname, '../..')
const faults: string[] = []
const inspector = new Inspector(root, (fault) => faults.push(fault))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clf-inspect-'))
})
afterAll(async () => {
  inspector.stop()
  await rm(folder, { recursive: true, force: true })
})

async function stored(name: string, bytes: Buffer): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  return file
}

const inspect = async (name: string, bytes: Buffer, by = inspector): Promise<FileInspection> => by.inspect(await stored(name, bytes))
const found = (facts: object) => ({ state: 'inspected', facts })
const not = (reason: string) => ({ state: 'not-inspected', reason })

/** Does something with an inspector of its own, whose limits a file is to meet. */
async function within<T>(limits: Partial<InspectorLimits>, act: (own: Inspector) => Promise<T>): Promise<T> {
  const own = new Inspector(root, (fault) => faults.push(fault), limits)
  try {
    return await act(own)
  } finally {
    own.stop()
  }
}

describe('of a PDF is found', () => {
  it('what its structure, its properties and its viewer say', async () => {
    expect(await inspect('tagged.pdf', taggedPdf())).toEqual(
      found({
        format: 'pdf',
        bytes: taggedPdf().length,
        pages: 1,
        title: 'Leave',
        language: 'en-GB',
        showsTitle: true,
        tagged: true,
        encrypted: false,
        openToScreenReaders: true,
        bookmarks: 1,
        headings: 1,
        pictures: 2,
        picturesWithoutText: 1,
        tables: 2,
        tablesWithoutHeaders: 1,
        picturePages: [],
        unreadablePages: [],
        comments: 0,
        scripts: false,
        attachments: 0,
      }),
    )
  })

  it('that it has neither tags nor title nor language', async () => {
    expect(await inspect('plain.pdf', pdfOf({ pages: [words('Plain words')] }))).toMatchObject(found({ tagged: false, title: '', language: '', showsTitle: false, bookmarks: 0, picturePages: [] }))
  })

  it('that it says to be tagged and holds no structure', async () => {
    expect(await inspect('marked.pdf', pdfOf({ pages: [words('Words')], catalog: '/MarkInfo<</Marked true>>' }))).toMatchObject(found({ tagged: false }))
  })

  it('which pages are pictures only: neither those with words nor those with lines', async () => {
    const pages = [words('Words'), shownPicture, `${words('Words')}\n${shownPicture}`, '0 0 m 50 50 l S', '', shownPicture]
    expect(await inspect('scan.pdf', pdfOf({ pages, objects: { 100: scannedPicture } }))).toMatchObject(found({ pages: 6, picturePages: [2, 6] }))
  })

  it('which pages have letters that stand for nothing', async () => {
    const map = Buffer.from('/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <E020> endbfrange endcmap')
    const objects = { 3: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 120 0 R>>', 120: streamOf(map) }
    expect(await inspect('private.pdf', pdfOf({ pages: [words('Words')], objects }))).toMatchObject(found({ picturePages: [], unreadablePages: [1] }))
  })

  it('remarks of reviewers, JavaScript and files inside it', async () => {
    const objects = {
      120: '<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Is this so?)>>',
      121: '<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/QuadPoints[0 9 9 9 0 0 9 0]>>',
      122: '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.gov.hk/)>>>>',
      123: '<</S/JavaScript/JS(app.alert\\(1\\))>>',
      124: '<</Type/Filespec/F(a.exe)/EF<</F 125 0 R>>>>',
      125: streamOf(Buffer.from('MZ')),
    }
    const page = '/Annots[120 0 R 121 0 R 122 0 R]'
    const catalog = '/OpenAction 123 0 R/Names<</EmbeddedFiles<</Names[(a.exe)124 0 R]>>>>'
    expect(await inspect('remarks.pdf', pdfOf({ pages: [words('Words')], page, catalog, objects }))).toMatchObject(found({ comments: 2, scripts: true, attachments: 1 }))
    expect(await inspect('clean.pdf', pdfOf({ pages: [words('Words')] }))).toMatchObject(found({ comments: 0, scripts: false, attachments: 0 }))
  })

  it.each([[-4, true], [-4 & ~512, true], [-4 & ~(512 | 16), false]])('whether its permissions, %i, let a screen reader have the words: %s', async (permissions, open) => {
    expect(await inspect('locked.pdf', encryptedPdf({ user: '', permissions }))).toMatchObject(found({ encrypted: true, openToScreenReaders: open, title: 'Leave' }))
  })
})

describe('of a Word document is found', () => {
  it('nothing amiss in what the house writes itself', async () => {
    const markdown = '## Limits\n\nText.\n\n| Kind | Days |\n|---|---|\n| Short | 3 |'
    expect(await inspect('annex.docx', await docxOf('附件甲', '## 限期\n\n請假須知，適用於全體人員。\n\n| 種類 | 日數 |\n|---|---|\n| 短 | 3 |', 'zh-Hant-HK'))).toMatchObject(
      found({ format: 'docx', pages: null, title: '附件甲', language: 'zh-HK', headings: 2, tables: 1, tablesWithoutHeaders: 0, trackedChanges: 0, hiddenParts: 0, macros: false }),
    )
    expect(await inspect('annex-en.docx', await docxOf('Annex A', markdown, 'en'))).toMatchObject(found({ title: 'Annex A', language: 'en-GB' }))
  })

  it('tracked changes, hidden words, pictures without words, tables without heads, headings by style', async () => {
    const row = '<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>'
    const picture = (more: string, inner = '') =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" ${more}>${inner}</wp:docPr><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a.png"/></pic:nvPicPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
    const adorns = '<a:extLst><a:ext><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    const body = [
      '<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr><w:r><w:t>Head</w:t></w:r></w:p>',
      '<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr></w:p>',
      '<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>',
      '<w:p><w:pPr><w:pStyle w:val="Internal"/></w:pPr><w:r><w:t>hidden too</w:t></w:r></w:p>',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r></w:p>',
      `<w:tbl>${row}${row}</w:tbl><w:tbl>${row.replace('<w:tc>', '<w:trPr><w:tblHeader/></w:trPr><w:tc>')}${row}</w:tbl><w:tbl>${row}</w:tbl>`,
      picture(''),
      picture('descr="" title="A map"'),
      picture('', adorns),
    ].join('')
    const styles =
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Outlined"/></w:style><w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Internal"><w:name w:val="Internal"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const facts = { headings: 1, trackedChanges: 2, hiddenParts: 2, tables: 2, tablesWithoutHeaders: 1, pictures: 3, picturesWithoutText: 1, title: '', language: '' }
    expect(await inspect('paper.docx', await wordBytes({ body, styles }))).toMatchObject(found(facts))
    expect(await inspect('named.docx', await wordBytes({ body, styles }, { mainPath: 'paper/main.xml' }))).toMatchObject(found(facts))
    expect(await inspect('strict.docx', await wordBytes({ body, styles }, { strict: true, prefixes: true }))).toMatchObject(found(facts))
    expect(await inspect('remarked.docx', await wordBytes({ body, styles, comments: 'Is this so?' }))).toMatchObject(found({ ...facts, comments: 1 }))
    const setOtherwise = '<w:p><w:pPr><w:sectPr><w:sectPrChange w:id="1" w:author="a"/></w:sectPr></w:pPr><w14:conflictDel w:id="2"><w:r><w:t>x</w:t></w:r></w14:conflictDel></w:p>'
    expect(await inspect('other.docx', await wordBytes({ body: setOtherwise }))).toMatchObject(found({ trackedChanges: 2, comments: 0 }))
  })
})

describe('of other office files is found', () => {
  it('on slides: titles, pictures, tables, language, what is hidden', async () => {
    expect(await inspect('talk.pptx', await presentation())).toMatchObject(
      found({ format: 'pptx', pages: 2, headings: 1, hiddenParts: 1, comments: 1, pictures: 2, picturesWithoutText: 1, tables: 1, tablesWithoutHeaders: 1, title: 'Talk', language: 'zh-HK' }),
    )
  })

  it('in a workbook: sheets, pictures, tables', async () => {
    expect(await inspect('list.xlsx', await workbook())).toMatchObject(
      found({ format: 'xlsx', pages: 2, hiddenParts: 1, comments: 2, pictures: 1, picturesWithoutText: 1, tables: 1, tablesWithoutHeaders: 1, title: 'List' }),
    )
  })

  it('in OpenDocument: headings, pictures, tables, language, changes, what is hidden', async () => {
    expect(await inspect('paper.odt', await openDocument())).toMatchObject(
      found({
        format: 'odt',
        pages: null,
        headings: 1,
        trackedChanges: 1,
        hiddenParts: 3,
        comments: 1,
        pictures: 2,
        picturesWithoutText: 1,
        tables: 2,
        tablesWithoutHeaders: 1,
        title: 'Paper',
        language: 'en-GB',
      }),
    )
  })
})

describe('what cannot be read is not looked at, with its reason', () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['a PDF that asks for a password', 'password', () => encryptedPdf({ user: 'secret', permissions: -4 })],
    ['an OpenDocument file with a password', 'password', () => openDocument({ encrypted: true })],
    ['a PDF that was cut off', 'damaged', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type')],
    ['a PDF without pages', 'damaged', () => pdfOf({ pages: [] })],
    ['an archive that was cut off', 'damaged', async () => (await workbook()).subarray(0, 400)],
    ['a document of more parts than any has', 'too-much', () => openDocument({ entries: 4_001 })],
  ])('%s: %s', async (what, reason, bytes) => {
    const ending = /OpenDocument|parts/.test(what) ? 'odt' : what.includes('archive') ? 'xlsx' : 'pdf'
    expect(await inspect(`bad.${ending}`, await bytes())).toEqual(not(reason))
  })

  it('a file that is not there', async () => {
    expect(await inspector.inspect(path.join(folder, 'gone.pdf'))).toEqual(not('missing'))
  })

  // Packed words that a small file holds by the million, and one that draws for ever.
  const bomb = (): Buffer => pdfOf({ pages: [''], objects: { 11: streamOf(deflateSync(Buffer.from(`${words('Words')}\n`.repeat(600_000))), '/Filter/FlateDecode') } })

  it('a bomb that takes too long, and the file after it is looked into', async () => {
    await within({ cpuMs: 600 }, async (own) => {
      const asked = [inspect('bomb.pdf', bomb(), own), inspect('after.pdf', taggedPdf(), own)]
      expect(await Promise.all(asked)).toEqual([not('too-long'), expect.objectContaining({ state: 'inspected' })])
    })
  })

  it('a bomb that takes too much memory, and the file after it is looked into', async () => {
    await within({ megabytes: 260 }, async (own) => {
      const asked = [inspect('bomb.pdf', bomb(), own), inspect('after.pdf', taggedPdf(), own)]
      expect(await Promise.all(asked)).toEqual([not('too-much-memory'), expect.objectContaining({ state: 'inspected' })])
    })
  })

  it('a process that does not answer', async () => {
    await within({ longestMs: 1 }, async (own) => {
      expect(await inspect('slow.pdf', taggedPdf(), own)).toEqual(not('too-long'))
    })
  })

  it('a file that the reader has no words for, which is told as a fault', async () => {
    expect(await inspect('note.txt', Buffer.from('x'))).toEqual(not('fault'))
    expect(faults).toEqual([expect.stringMatching(/^Looking into “note.txt” failed: Error: No reader looks into \.txt/)])
  })
})

it('another process takes over after so many files, and none is lost', async () => {
  await within({ files: 1 }, async (own) => {
    const asked = await Promise.all(['a.pdf', 'b.pdf'].map((name) => inspect(name, taggedPdf(), own)))
    expect(asked.map(({ state }) => state)).toEqual(['inspected', 'inspected'])
  })
})
