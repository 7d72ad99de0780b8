import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleFeed } from '../fixture/fixture-cms.ts'
import { readStore } from '../fixture/read-store.ts'
import type { ReadStore } from '../fixture/read-store.ts'
import { createReplicaClient } from '../read-model/reading/replica-client.ts'
import { checkMemo } from './guard-view.ts'
import type { CheckedMemo } from './guard-view.ts'
import { postedMemo } from './posted-memo.ts'
import type { Memo, MemoFault } from './posted-memo.ts'
import { setMemoWorker } from './reading/read-memo-file.ts'

let model: ReadStore
const now = new Date('2026-11-29T04:00:00.000Z')

beforeAll(() => {
  model = readStore(exampleFeed())
  setMemoWorker(pathToFileURL(join(import.meta.dirname, 'reading/memo-worker.ts')))
})
afterAll(() => model.close())

function send(fields: Readonly<Record<string, string | File>>): Promise<Memo | MemoFault> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return postedMemo(new Request('https://intranet.example/en/check-a-memo', { method: 'POST', body: form }))
}

async function check(fields: Readonly<Record<string, string | File>>, lang: 'en' | 'zh-Hant-HK' | 'zh-Hans' = 'en'): Promise<CheckedMemo> {
  const memo = await send(fields)
  if ('fault' in memo) throw new Error(memo.fault)
  return checkMemo({ cms: createReplicaClient(model.replica, { now: () => now }), seriesNames: model.replica.seriesNames(), version: model.replica.version, now }, lang, memo)
}

const brief = ({ citations }: CheckedMemo) =>
  citations.map(({ written, rules }) => `${written}: ${rules.map(({ lifecycle, after }) => [lifecycle, ...after.map(({ entry }) => entry.path)].join(' ')).join(' or ') || 'unknown'}`)

describe('what a memo cites', () => {
  it('is told as it stands today, with what took its place', async () => {
    const memo = 'Please follow General Circular No. 6/2026 and GC 2/20.\nFrom 2999: 總務通告第10/2026號.\nAlso G-12 and G-99.'
    expect(brief(await check({ memo }))).toEqual([
      'General Circular No. 6/2026: current',
      'GC 2/20: superseded /circulars/general-circular/6-2026',
      '總務通告第10/2026號: upcoming',
      'G-12: current',
      'G-99: unknown',
    ])
  })

  it('is told in the language of the page, with the line and the words around it', async () => {
    const { citations, counts } = await check({ memo: '甲\n乙\n請遵照總務通告第２／２０２０號辦理。' }, 'zh-Hant-HK')
    expect(counts).toEqual({ current: 0, not: 1, several: 0, unknown: 0 })
    expect(citations[0]?.rules[0]).toMatchObject({ number: '總務通告第2/2020號', label: '已被取代', title: '網頁覆檢' })
    expect(citations[0]?.places).toEqual([{ line: 3, before: '甲 乙 請遵照', cited: '總務通告第２／２０２０號', after: '辦理。' }])
  })

  it('once for each rule, with every place, whichever way it is written', async () => {
    const { citations } = await check({ memo: 'GC 6/26\nsee https://intranet.example/tc/circulars/general-circular/6-2026#p2\nand “Yearly review of web pages”\n網頁每年覆檢 6/2026' })
    expect(citations.map(({ places }) => places.map(({ line }) => line))).toEqual([[1, 2, 3, 4, 4]])
  })

  it('in lists and ranges, each of them', async () => {
    const { citations } = await check({ memo: 'General Circulars Nos. 5 and 6/2026; General Circulars Nos. 1/2019 to 3/2019' })
    expect(citations.map(({ written, isWithin, rules }) => [written, isWithin, rules[0]?.path.slice(-6)])).toEqual([
      ['5/2026', true, undefined],
      ['General Circulars Nos. 5 and 6/2026', false, '6-2026'],
      ['General Circulars Nos. 1/2019', false, '1-2019'],
      ['2/2019', true, '2-2019'],
      ['3/2019', false, '3-2019'],
    ])
  })

  it('is unknown where it is restricted, another’s, or none of ours, and never in force', async () => {
    const { citations, counts } = await check({ memo: 'GC 7/2026, GC 8/2026, Legal Circular No. 6/2026, GC 6/2031, /en/circulars/general-circular/8-2026' })
    expect(citations.every(({ rules }) => rules.length === 0)).toBe(true)
    expect([counts.unknown, counts.current]).toEqual([5, 0])
    expect(JSON.stringify(citations)).not.toContain('secret')
  })

  it.each([
    'FEHD General Circular No. 6/2026',
    'FEHD’s GC 6/2026',
    'the Food and Environmental Hygiene Department (FEHD) General Circular No. 6/2026',
    'the Labour Department’s own General Circular No. 6/2026',
    'our departmental General Circular No. 6/2026',
    'General Circular No. 6/2026 issued by the Labour Department',
    'General Circular No. 6/2026 of ArchSD',
    'Circular No. 6/2026 issued by the Labour Department',
    '按食物環境衞生署總務通告第6/2026號辦理',
    '請參閱本署總務通告第6/2026號',
    '請參閱部門內部總務通告第6/2026號',
    '總務通告第6/2026號（勞工處）',
  ])('is unknown where a department’s own series is called as ours: %s', async (memo) => {
    expect((await check({ memo })).citations.map(({ rules }) => rules)).toEqual([[]])
  })

  it.each([
    'DRB General Circular No. 6/2026',
    'the Demonstration Records Bureau’s General Circular No. 6/2026',
    'General Circular No. 6/2026 of the Demonstration Records Bureau',
    'General Circular No. 6/2026 (DRB)',
    '按示範檔案局總務通告第6/2026號辦理',
    'Please follow the General Circular No. 6/2026',
    'Ask the Labour Department. General Circular No. 6/2026 applies',
    'COMPLIANCE BY STAFF: GENERAL CIRCULAR NO. 6/2026',
    'General Circular No. 6/2026 (EN)',
    'General Circular No. 6/2026 of 2 May 2026',
    '適用於各部門總務通告第6/2026號',
    '根據總務通告第6/2026號',
  ])('is ours where it is said to be of those who issued it, and where nobody is named: %s', async (memo) => {
    expect((await check({ memo })).citations.map(({ rules: [rule] }) => rule?.path)).toEqual(['/circulars/general-circular/6-2026'])
  })

  it('is another’s in each member of a list, and ours where both are named', async () => {
    expect(brief(await check({ memo: 'FEHD General Circulars Nos. 6/2026 and 2/2020, as General Circular No. 6/2026 has it' }))).toEqual([
      'FEHD General Circulars Nos. 6/2026: unknown',
      '2/2020: unknown',
      'General Circular No. 6/2026: current',
    ])
  })

  it('is told as at a day', async () => {
    expect(brief(await check({ memo: 'GC 6/26 and GC 10/26', 'as-at': '2999-06-01' }))).toEqual([expect.stringMatching(/superseded .*10-2026$/), expect.stringMatching(/current$/)])
    expect(brief(await check({ memo: 'GC 6/26', 'as-at': '2019-06-01' }))).toEqual(['GC 6/26: unknown'])
  })

  it('is nothing where it names nothing: dates, sums and the circular above are none', async () => {
    const { citations, notLookedAt } = await check({ memo: 'On 1/5/2026, in 2025-26, 3/4 of staff and 12/25 follow the above-mentioned circular.' })
    expect(citations).toEqual([])
    expect(notLookedAt.join(' ')).toContain('above circular')
  })

  it('is counted beyond what is listed', async () => {
    const memo = Array.from({ length: 310 }, (_, index) => `Legal Circular No. ${index + 1}/2020`).join('\n')
    const { citations, notLookedAt } = await check({ memo })
    expect([citations.length, notLookedAt.some((line) => line.endsWith(': 10.'))]).toEqual([300, true])
  })
})

describe('a file', () => {
  const docx = (body: string) =>
    new JSZip().file('word/document.xml', `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`).file('word/media/a.png', 'x').generateAsync({ type: 'arraybuffer' })

  it('is read in a thread of its own, and what was not looked at is told', async () => {
    const bytes = await docx('<w:p><w:r><w:t>Follow GC 6/</w:t></w:r><w:r><w:t>2026.</w:t></w:r></w:p>')
    const checked = await check({ file: new File([bytes], 'memo.docx') })
    expect(brief(checked)).toEqual(['GC 6/2026: current'])
    expect(checked.notLookedAt.join(' ')).toContain('Pictures, and words within them: 1')
  })

  it('is read with its headers, footers, notes, comments, text boxes and the addresses of its links', async () => {
    const said = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const part = (root: string, text: string) => `<w:${root} xmlns:w="w">${said(text)}</w:${root}>`
    const box = (number: number) => `<w:txbxContent>${said(`GC ${number}/2019`)}</w:txbxContent>`
    const drawn = `<mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:drawing>${box(1)}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(1)}</w:pict></mc:Fallback></mc:AlternateContent>`
    const bytes = await new JSZip()
      .file(
        'word/document.xml',
        `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>See GC</w:t></w:r>${drawn}<w:r><w:t> 6/2026.</w:t></w:r></w:p><w:tbl><w:tr><w:tc>${box(2)}</w:tc></w:tr></w:tbl></w:body></w:document>`,
      )
      .file('word/header1.xml', part('hdr', 'GC 3/2019'))
      .file('word/footer2.xml', part('ftr', 'GC 4/2019'))
      .file('word/footnotes.xml', part('footnotes', 'GC 5/2019'))
      .file('word/endnotes.xml', part('endnotes', 'GC 6/2019'))
      .file('word/comments.xml', part('comments', 'GC 7/2019'))
      .file('word/diagrams/data1.xml', '<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><a:p><a:r><a:t>GC 8/2019</a:t></a:r></a:p></dgm:dataModel>')
      .file('word/_rels/document.xml.rels', '<Relationships><Relationship Target="https://intranet.example/en/circulars/general-circular/9-2019" TargetMode="External"/></Relationships>')
      .generateAsync({ type: 'arraybuffer' })
    const { citations } = await check({ file: new File([bytes], 'memo.docx') })
    expect(citations.map(({ rules: [rule], places }) => `${rule?.path.split('/').at(-1)} ${places.length}`).sort()).toEqual(
      ['6-2026', ...Array.from({ length: 9 }, (_, index) => `${index + 1}-2019`)].map((number) => `${number} 1`).sort(),
    )
  })

  it.each([
    ['memo.doc', 'old words'],
    ['memo.pdf', 'no pdf'],
    ['memo.docx', 'PK no archive'],
  ])('that cannot be read is said to be so: %s', async (name, bytes) => {
    expect(await send({ file: new File([bytes], name) })).toMatchObject({ fault: 'unreadable', name })
  })

  it('that is too large is not read', async () => {
    expect(await send({ file: new File(['x'.repeat(5_000_001)], 'memo.txt') })).toEqual({ fault: 'too-large' })
  })

  it('of which only a part is read says so', async () => {
    const checked = await check({ file: new File(['x '.repeat(150_000), 'GC 6/2026'], 'memo.txt') })
    expect([brief(checked), checked.notLookedAt.some((line) => line.includes('200,000'))]).toEqual([[], true])
  })
})

it('says what is missing, and which day is none, and keeps what was pasted', async () => {
  expect(await send({ memo: '  ' })).toMatchObject({ fault: 'empty' })
  expect(await send({ memo: 'GC 6/26', 'as-at': '2024-02-30' })).toEqual({ fault: 'no-day', received: '2024-02-30', pasted: 'GC 6/26' })
})
