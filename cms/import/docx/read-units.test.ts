import { plainText, renderBody } from '@clf/content'
import type { Block } from '@clf/content'
import { AlignmentType, Document, FootnoteReferenceRun, Header, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { beforeAll, expect, test } from 'vitest'
import type { ImportOptions } from '../options.ts'
import { prepareImport } from '../prepare-import.ts'
import type { PreparedImport } from '../prepare-import.ts'

const options: ImportOptions = {
  series: 'demonstration',
  number: 4,
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

const level = (depth: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, start = 1) => ({
  level: depth,
  format,
  text,
  start,
  alignment: AlignmentType.START,
})
const numbered = (words: (string | TextRun | FootnoteReferenceRun)[], depth = 0) =>
  new Paragraph({
    numbering: { reference: 'paragraphs', level: depth },
    children: words.map((run) => (typeof run === 'string' ? new TextRun(run) : run)),
  })
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
const row = (...cells: string[]) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })

const circular = new Document({
  numbering: {
    config: [
      {
        reference: 'paragraphs',
        levels: [
          level(0, LevelFormat.DECIMAL, '%1.', 2),
          level(1, LevelFormat.LOWER_LETTER, '(%2)'),
          level(2, LevelFormat.LOWER_ROMAN, '(%3)'),
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('第一期在四月開始。'), new Paragraph('第二期在七月開始。')] } },
  sections: [
    {
      headers: { default: new Header({ children: [new Paragraph('頁首')] }) },
      children: [
        new Paragraph('2026年3月9日'),
        new Paragraph('內聯網工作小組'),
        new Paragraph({ text: '內聯網搬遷計劃', heading: HeadingLevel.TITLE }),
        heading('目的'),
        new Paragraph('本文件匯報進展。'),
        heading('分期'),
        numbered([
          '搬遷分',
          new TextRun({ text: '兩期', bold: true }),
          new FootnoteReferenceRun(1),
          '進行，見下文第三段。',
        ]),
        numbered(['先試用；'], 1),
        numbered(['由同事試用；及'], 2),
        numbered(['後推出。'], 1),
        new Paragraph({ text: '整理舊網頁', bullet: { level: 0 } }),
        new Table({ rows: [row('期數', '日期'), row('第一期', '四月')] }),
        heading('總結'),
        numbered(['請備悉。']),
        new Paragraph('示範辦公室'),
        new Paragraph('2026年3月'),
      ],
    },
  ],
})

let prepared: PreparedImport
let body: Block[]
beforeAll(async () => {
  prepared = await prepareImport({ name: 'move.docx', kind: 'docx', bytes: await Packer.toBuffer(circular) }, options)
  body = prepared.request.circular.locales['zh-Hant-HK']?.body ?? []
})

test('reads title, date, sender and closing of a Word document', () => {
  expect(prepared.request.circular.date).toBe('2026-03-09')
  expect(prepared.request.circular.locales['zh-Hant-HK']).toMatchObject({
    title: '內聯網搬遷計劃',
    from: '示範辦公室',
    to: '內聯網工作小組',
    closing: { offices: '示範辦公室', date: '2026年3月' },
  })
})

test('writes out the numbers that Word computes', () => {
  expect(
    plainText(body)
      .split('\n')
      .filter((line) => !line.includes('期')),
  ).toEqual([
    '目的',
    '本文件匯報進展。',
    'a) 先試用；',
    '(i) 由同事試用；及',
    'b) 後推出。',
    '整理舊網頁',
    '表1',
    '四月',
    '總結',
    '3. 請備悉。',
  ])
})

test('keeps headings, bold words, footnotes and references', () => {
  const html = renderBody(body, { lang: 'zh-Hant-HK', hrefOf: (address) => address, fileHref: (file) => file })
  expect(html).toContain('<h2 id="s-2">分期</h2>')
  expect(html).toContain('搬遷分<strong>兩期</strong><sup><a id="fnref1" href="#fn1"')
  expect(html).toContain('見<a href="#p3">下文第三段</a>。')
  expect(html).toMatch(
    /<li id="fn1"><p><span class="clf-marker">1<\/span> 第一期在四月開始。<\/p><p>第二期在七月開始。/,
  )
})

test('reads a table', () => {
  expect(body.find((block) => block.__component === 'content.table')).toMatchObject({
    rows: [
      ['期數', '日期'],
      ['第一期', '四月'],
    ],
    headerRow: true,
  })
})

test('places every paragraph and tells what it leaves out', () => {
  expect(prepared.report.notPlaced).toEqual([])
  expect(prepared.report.remarks).toEqual(['Page headers and footers are not imported.'])
})
