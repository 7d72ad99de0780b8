import type { FileInspection, OfficeInspection, PdfInspection } from '@clf/content'
import { notInspectedReasons } from '@clf/content'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../language/said.ts'
import { findingsOf, ranges } from './finding-words.ts'

const good = { bytes: 1, title: 'Leave', language: 'en', headings: 2, pictures: 1, picturesWithoutText: 0, tables: 1, tablesWithoutHeaders: 0, comments: 0 }
const pdf: PdfInspection = { ...good, format: 'pdf', pages: 12, showsTitle: true, tagged: true, encrypted: false, openToScreenReaders: true, bookmarks: 0, picturePages: [], unreadablePages: [] }
const word: OfficeInspection = { ...good, format: 'docx', pages: null, macros: false, trackedChanges: 0, hiddenParts: 0 }
const bad = { title: '', language: '', headings: 0, picturesWithoutText: 1, tablesWithoutHeaders: 1, comments: 4 }
const badPdf: PdfInspection = {
  ...pdf,
  ...bad,
  tagged: false,
  encrypted: true,
  openToScreenReaders: false,
  bookmarks: 3,
  picturePages: [2, 3, 4, 9],
  unreadablePages: [1],
  scripts: true,
  attachments: 2,
}
const badOffice: Omit<OfficeInspection, 'format'> = { ...word, ...bad, pages: 5, macros: true, trackedChanges: 2, hiddenParts: 1 }
const inspected = (facts: PdfInspection | OfficeInspection): FileInspection => ({ state: 'inspected', facts })

const every: FileInspection[] = [
  ...notInspectedReasons.map((reason) => ({ state: 'not-inspected', reason }) as const),
  inspected(pdf),
  inspected({ ...badPdf, title: 'Leave', showsTitle: false }),
  inspected(badPdf),
  inspected(word),
  ...(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const).map((format) => inspected({ ...badOffice, format })),
]
const barriers = (inspection: FileInspection) => findingsOf(inspection).filter(({ isBarrier }) => isBarrier).map(({ words, values }) => sayIn('en', words, values))

describe('what was found in a file', () => {
  it('is said in three languages, each in its script, with every value in its place', () => {
    for (const { words, values } of every.flatMap(findingsOf)) {
      expect(sayIn('en', words, values)).toMatch(/^[^{}]+$/)
      expect(sayIn('tc', words, values)).toMatch(/^[^{}]+$/)
      expect(findSimplifiedOnly(words.tc)).toEqual([])
      expect(findTraditionalOnly(words.sc)).toEqual([])
      expect(words.sc).not.toContain('档案')
      expect([words.tc, words.sc].map((each) => each.match(/\{\w+\}/g)?.toSorted())).toEqual(Array.from({ length: 2 }, () => words.en.match(/\{\w+\}/g)?.toSorted()))
    }
  })

  it('is never nothing, and never silent about why it is nothing', () => {
    for (const inspection of every) expect(findingsOf(inspection).length).toBeGreaterThan(0)
    for (const reason of notInspectedReasons) expect(findingsOf({ state: 'not-inspected', reason })[0]?.words.en).toMatch(/^Not looked at: |being looked into/)
  })

  it('says of a good file what it is, of a bad one first what locks people out', () => {
    expect([barriers(inspected(pdf)), barriers(inspected(word))]).toEqual([[], []])
    expect(barriers(inspected(badPdf))).toEqual([
      expect.stringContaining('It has no tags'),
      '4 of 12 pages are pictures without words: 2–4, 9. Run text recognition over them.',
      expect.stringContaining('The letters of 1 pages'),
      expect.stringContaining('Its protection keeps its words from screen readers'),
      'It holds JavaScript, which is a program. Replace it.',
      '2 files are inside it, which nobody has looked into. Take them out.',
      '4 remarks of reviewers are in it for every reader to see. Take them out.',
      'It has no title in its properties.',
      'It does not say in which language it is written.',
      '1 of 1 pictures have no text in their place.',
      '1 of 1 tables have no header row.',
    ])
    const order = findingsOf(inspected(badPdf)).map(({ isBarrier }) => isBarrier)
    expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)))
  })

  it('of a workbook asks for no language, for which it has no place', () => {
    expect(barriers(inspected({ ...word, format: 'xlsx', pages: 2, language: '' }))).toEqual([])
    expect(barriers(inspected({ ...word, language: '' }))).toEqual(['It does not say in which language it is written.'])
  })

  it('names pages as people write them, and not hundreds of them', () => {
    expect(ranges([1])).toBe('1')
    expect(ranges([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9–10')
    expect(ranges(Array.from({ length: 20 }, (_, index) => index * 2))).toBe('0, 2, 4, 6, 8, 10, 12, 14 …')
  })
})
