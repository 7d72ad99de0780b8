import { readFileSync } from 'node:fs'
import { importRequest } from '@clf/content/import'
import { treeText, walk } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { outlineOf } from './corpus/outline.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ImportOptions } from './options.ts'
import { prepareImport } from './prepare-import.ts'
import type { PreparedImport } from './prepare-import.ts'

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

function prepare(text: string, choices: Partial<ImportOptions> = {}): Promise<PreparedImport> {
  return prepareImport({ name: 'test.txt', bytes: Buffer.from(text) }, { ...options, ...choices })
}

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

const treeOf = (body: unknown): DocumentTree => body as DocumentTree
const lines = (body: unknown): string[] => outlineOf(treeOf(body)).split('\n')
const from = (body: unknown, start: string): string[] => lines(body).slice(lines(body).findIndex((line) => line.startsWith(start)))

describe('a Traditional Chinese circular', () => {
  let prepared: PreparedImport
  beforeAll(async () => {
    prepared = await prepare(fixture('intranet-move.zh-Hant.txt'))
  })
  const version = () => prepared.request.circular.locales['zh-Hant-HK'] ?? expect.fail('there is no Traditional version')

  test('gives its facts', () => {
    expect(prepared.request.circular).toMatchObject({
      series: 'demonstration',
      number: 3,
      year: 2026,
      date: '2026-03-09',
      revisedOn: '2026-03-09',
      reviewBy: '2027-03-09',
    })
    expect(version()).toMatchObject({
      title: '內聯網搬遷計劃的最新進展',
      summary: '本文件向成員匯報內聯網搬遷計劃的最新進展。本文件是示範內容，所述計劃純屬虛構。',
      from: '示範政策局、示範資訊辦公室',
      to: '跨部門資訊統籌會議內聯網工作小組',
      preamble: '會議討論文件\n跨部門資訊統籌會議\n內聯網工作小組',
      closing: { offices: '示範政策局\n示範資訊辦公室', date: '二零二六年三月' },
      translation: { state: 'authored', sourceHash: null, converter: null },
    })
  })

  test('has its sections as headings', () => {
    const headings = prepared.report.lines.filter((line) => line.recognisedAs === 'heading').map((line) => line.text)
    expect(headings).toEqual(['目的', '背景', '分期推行', '內容質素', '支援服務(G2E)及培訓', '總結'])
  })

  test('numbers paragraphs as printed and leaves the first without a number', () => {
    expect(lines(version().body).filter((line) => /^[np] /.test(line)).map((line) => line.slice(0, 4))).toEqual(['p 本文', 'n 2.', 'n 3.', 'n 4.', 'n 5.', 'n 6.', 'n 7.'])
  })

  test('joins sentences that page breaks interrupt', () => {
    const words = treeText(treeOf(version().body), 'zh-Hant-HK')
    expect(words).toContain('首期工作現已開始')
    expect(words).toContain('在二零二六年年底前')
    expect(words).toContain('視乎反應，我們會加開')
  })

  test('keeps items and the paragraph after them inside paragraph 4', () => {
    const fourth = from(version().body, 'n 4.').slice(0, 6).map((line) => line.slice(0, 14))
    expect(fourth).toEqual(['n 4. 我們在上次會議向成', '  - a) 首先，我們會邀', '  - b) 其後，我們會邀', '  - c) 在為期三個月的', '  p 與此同時，我們會整理', '  table 表1：各期負'])
  })

  test('has the footnote with its three phases at its mark', () => {
    expect(from(version().body, 'n 4.')[0]).toMatch(/搬遷將分三期{note 1\|第一期—.*｜?.* \/ 第二期—.* \/ 第三期—.*}進行。首期工作/)
  })

  test('links a reference to a later paragraph', () => {
    expect(lines(version().body).join('\n')).toContain('(見{ref p6|下文第六段})')
  })

  test('reads a table with its caption', () => {
    expect(from(version().body, '  table').slice(0, 10)).toEqual([
      '  table 表1：各期負責人員',
      '    [0,0 1×1 column] 期數',
      '    [0,1 1×1 column] 負責人員',
      '    [0,2 1×1 column] 網頁數目',
      '    [1,0 1×1] 第一期',
      '    [1,1 1×1] 高級系統經理',
      '    [1,2 1×1] 210',
      '    [2,0 1×1] 第二期',
      '    [2,1 1×1] 系統經理',
      '    [2,2 1×1] 85',
    ])
  })

  test('is converted to Simplified and says so', () => {
    const simplified = prepared.request.circular.locales['zh-Hans']
    expect(simplified?.title).toBe('内联网搬迁计划的最新进展')
    expect(simplified?.translation?.state).toBe('converted')
    expect(simplified?.translation?.sourceHash).toMatch(/^[0-9a-f]{64}$/)
    expect(simplified?.translation?.converter).toMatch(/^opencc-js /)
    expect(lines(simplified?.body).join('\n')).toContain('(见{ref p6|下文第六段})')
  })

  test('is a request that the CMS takes', () => {
    expect(importRequest.safeParse(prepared.request).error?.issues ?? []).toEqual([])
  })

  test('places everything and asks for what it guessed', () => {
    expect(prepared.report.notPlaced).toEqual([])
    expect(prepared.report.doubtful.filter((guess) => guess.kind !== 'heading').map(({ kind, place, value }) => [kind, place.line, value])).toEqual([
      ['addressee', 6, '跨部門資訊統籌會議內聯網工作小組'],
      ['title', 9, '內聯網搬遷計劃的最新進展'],
      ['table head', 39, '1'],
      ['sender', 60, '示範政策局、示範資訊辦公室'],
    ])
  })

  test('loses and doubles no word, and says only what was compared', () => {
    expect(prepared.report.checks.map((check) => [check.kind, check.same, check.source === check.result])).toEqual([
      ['words', true, true],
      ['signs', true, true],
      ['order', true, true],
      ['boxes', true, true],
    ])
  })
})

describe('an English circular', () => {
  let prepared: PreparedImport
  beforeAll(async () => {
    prepared = await prepare(fixture('intranet-move.en.txt'))
  })
  const version = () => prepared.request.circular.locales.en ?? expect.fail('there is no English version')

  test('gives its facts and no other language', () => {
    expect(Object.keys(prepared.request.circular.locales)).toEqual(['en'])
    expect(version()).toMatchObject({
      title: 'Progress of the Intranet Move',
      from: 'Demonstration Bureau, Demonstration Information Office',
      to: 'Interdepartmental Information Meeting Working Group on the Intranet',
    })
  })

  test('has its sections as headings', () => {
    const headings = prepared.report.lines.filter((line) => line.recognisedAs === 'heading').map((line) => line.text)
    expect(headings).toEqual(['Purpose', 'Background', 'Phases', 'Quality'])
  })

  test('joins wrapped lines and interrupted sentences with one space', () => {
    const words = treeText(treeOf(version().body), 'en')
    expect(words).toContain('It is a demonstration and the programme in it is invented.')
    expect(words).toContain(
      'The first phase has begun, and the first pages will be open for trial in May. We shall ask',
    )
  })

  test('nests roman items in lettered ones', () => {
    expect(from(version().body, '  - (b)').slice(0, 5)).toEqual([
      '  - (b) web editors of departments, who are',
      '    - (i) editors of circulars; and',
      '    - (ii) editors of forms; and',
      '  - (c) everyone else.',
      '  p Meanwhile, we shall remove pages that are out of date.',
    ])
  })

  test('asks for the caption of a table without one', () => {
    expect(lines(version().body)).toContain('  table')
    expect(prepared.report.doubtful.find((guess) => guess.kind === 'table caption')).toMatchObject({ value: '' })
  })

  test('leaves page numbers out and says so', () => {
    expect(prepared.report.lines.find((line) => line.text === '- 2 -')).toMatchObject({
      recognisedAs: 'page number',
      note: 'left out',
    })
    expect(treeText(treeOf(version().body), 'en')).not.toContain('- 2 -')
  })

  test('links the reference below and the footnote', () => {
    expect(lines(version().body).join('\n')).toContain('as {ref p4|paragraph {}} below explains')
    expect(prepared.report.references).toBe(2)
  })
})

describe('what is odd in a text', () => {
  const start = '二零二六年三月九日\n\n工作小組\n\n標題\n\n目的\n\n本文件說明目的。\n\n'
  const end = '\n\n9. 結尾。\n\n示範辦公室\n二零二六年三月\n'

  test('an item whose mark continues no list keeps its mark, and is asked for', async () => {
    const { paper, report } = await prepare(`${start}2. 段落。\n\n- c) 孤立的項目。${end}`)
    expect(report.doubtful.find((guess) => guess.kind === 'list')).toMatchObject({ value: 'c)', place: { line: 13 } })
    expect(treeText(paper.tree, 'zh-Hant-HK')).toContain('\nc) 孤立的項目。\n')
  })

  test('a number that comes twice is kept as it is', async () => {
    const { paper } = await prepare(`${start}2. 段落。\n\n2. 又是第二段。${end}`)
    expect(treeText(paper.tree, 'zh-Hant-HK')).toContain('\n2. 又是第二段。\n')
  })

  test('a gap in the numbers is told', async () => {
    const { report } = await prepare(`${start}2. 段落。${end}`)
    expect(report.lines.find((line) => line.text.startsWith('9.'))?.note).toBe('numbers 3 to 8 are missing before it')
  })

  test('a footnote nobody refers to is told, and stands at the end', async () => {
    const { paper, report } = await prepare(`${start}2. 段落。\n\n² 註釋。${end}`)
    expect(report.notPlaced).toEqual([{ kind: 'unused note', place: { line: 13, part: 'footnote', note: '2' }, excerpt: '² 註釋。' }])
    expect(treeText(paper.tree, 'zh-Hant-HK')).toMatch(/² 註釋。$/)
  })

  test('a number with a leading zero keeps it', async () => {
    const { paper } = await prepare(`${start}01. 段落。${end}`)
    expect(treeText(paper.tree, 'zh-Hant-HK')).toContain('\n01. 段落。\n')
  })

  test.each(['見該條例第九段。', '見下文第八段。'])('%s refers to no paragraph of the circular and is no link', async (words) => {
    const { report } = await prepare(`${start}2. ${words}${end}`)
    expect(report.references).toBe(0)
  })

  test('a short beginning of a paragraph before a page break is no heading', async () => {
    const { report } = await prepare(`${start}2. 段落。\n\n與此同時，我們會\n\n整理內容。${end}`)
    expect(report.lines.filter((line) => line.place.line > 11).map((line) => line.recognisedAs)).toEqual([
      'paragraph',
      'continued sentence',
      'numbered paragraph',
      'closing',
      'closing',
    ])
  })
})

describe('what the text does not say', () => {
  test('a title stands above a first heading, also when it is the only one', async () => {
    const { request, report } = await prepare('標題\n\n目的\n\n說明。\n', { date: '2026-03-09', from: '甲', to: '乙' })
    expect(request.circular.locales['zh-Hant-HK']?.title).toBe('標題')
    expect(report.lines.map((line) => line.recognisedAs)).toEqual(['title', 'heading', 'paragraph'])
  })

  test('is asked for by the name of its option', async () => {
    await expect(prepare('標題\n\n目的\n\n本文件說明目的。\n')).rejects.toThrow(
      'test.txt has no line with its date; give it with --date 2026-03-09.',
    )
    await expect(prepare('標題\n\n本文件說明目的。\n', { date: '2026-03-09' })).rejects.toThrow('give it with --from')
  })

  test('is taken from the options', async () => {
    const { request } = await prepare('標題\n\n本文件說明目的。\n', {
      date: '2026-03-09',
      from: '甲部門',
      to: '乙部門',
    })
    expect(request.circular.locales['zh-Hant-HK']).toMatchObject({
      title: '標題',
      from: '甲部門',
      to: '乙部門',
      preamble: null,
    })
  })

  test('keeps a printed date that an option overrides', async () => {
    const { request } = await prepare(fixture('intranet-move.zh-Hant.txt'), { date: '2026-03-10' })
    expect(request.circular.locales['zh-Hant-HK']?.preamble).toMatch(/^二零二六年三月九日\n會議討論文件/)
  })
})

describe('a circular of 29 February', () => {
  const dated = (line: string) => prepare(`${line}\n\n標題\n\n本文件說明目的。\n`, { from: '甲', to: '乙' })

  test('is dated in a leap year and due for review on the 28th a year later', async () => {
    const { request } = await dated('二零二四年二月二十九日')
    expect(request.circular).toMatchObject({ date: '2024-02-29', year: 2024, reviewBy: '2025-02-28' })
  })

  test.each(['二零二三年二月二十九日', '一九零零年二月二十九日', '29 February 2023', '2023-02-29'])('has no date as %s', async (line) => {
    await expect(dated(line)).rejects.toThrow('test.txt has no line with its date')
  })
})

describe('a caption', () => {
  const table = (columns = 2) => [' 甲 |', '---|', ' 乙 |'].map((cell) => `|${cell.repeat(columns)}`).join('\n')
  const read = async (part: string): Promise<DocumentTree> => (await prepare(`標題\n\n本文件說明目的。\n\n${part}\n\n9. 結尾。\n`, { date: '2026-03-09', from: '甲', to: '乙' })).paper.tree
  const captions = (tree: DocumentTree): string[] =>
    [...walk(tree)].flatMap(({ node }) => (node.type === 'table' ? [node.caption.map((child) => (child.type === 'text' ? child.text : '')).join('')] : []))

  test.each(['Table 1', '表1', '表 1：', '表１', '表1：各期人員', 'Table 2: Staff', '附表一', 'TABLE 3.'])(
    '%s is that of the table below it, with a blank line between or without',
    async (caption) => {
      for (const gap of ['\n', '\n\n']) expect(captions(await read(caption + gap + table()))).toEqual([caption])
    },
  )

  test('is that of its own table alone', async () => {
    expect(captions(await read(`${table()}\n\n段落說明。\n\n表1\n${table()}`))).toEqual(['', '表1'])
    expect(captions(await read(`表1：人員\n${table()}\n\n段落說明。\n\n${table()}`))).toEqual(['表1：人員', ''])
  })

  test('stands above a table of 40 columns', async () => {
    const tree = await read(`附表一\n${table(40)}`)
    expect(captions(tree)).toEqual(['附表一'])
    expect(treeText(tree, 'zh-Hant-HK').match(/[甲乙]/gu)).toHaveLength(80)
  })
})
