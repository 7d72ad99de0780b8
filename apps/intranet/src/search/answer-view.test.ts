import type { SectionContext } from '@clf/content'
import { expect, test } from 'vitest'
import { answerView } from './answer-view.ts'
import { readQuestion } from './asked.ts'
import type { Answer, Hit } from './index/record.ts'

const today = '2026-11-28'
const context: SectionContext = { lang: 'en', label: (_, code) => ({ 'general-circular': 'General Circular', leave: 'Leave' })[code] ?? code }

const hit: Hit = {
  document: 'd1',
  version: 'v1',
  kind: 'circular',
  lang: 'en',
  path: '/circulars/general-circular/4-2025',
  reference: 'General Circular No. 4/2025',
  title: 'Typhoon work',
  titleRanges: [[0, 7]],
  summary: '',
  issuer: 'CSB',
  date: '2025-05-02',
  standing: 'in-force',
  from: '2025-05-02',
  until: null,
  paragraph: { id: 'p3', number: '3', heading: 'Duty', attachment: null, text: 'In a typhoon stay.', ranges: [[5, 12]] },
  older: [],
  successors: [],
}

const shown = (address: string, answer: Partial<Answer> = {}) => {
  const search = new URLSearchParams(address)
  return answerView({ hits: [hit], total: 1, byKind: {}, didYouMean: null, ...answer }, { question: readQuestion(search, { lang: 'en', today }), search, context, today })
}

test('shows the paragraph that answers with its citation, its address and the match', () => {
  expect(shown('q=typhoon').hits).toMatchObject([
    {
      reference: 'General Circular No. 4/2025',
      href: '/en/circulars/general-circular/4-2025',
      title: [{ text: 'Typhoon', isMatch: true }, { text: ' work' }],
      tag: null,
      paragraph: {
        citation: 'General Circular No. 4/2025, paragraph 3',
        href: '/en/circulars/general-circular/4-2025#p3',
        pieces: [{ text: 'In a ' }, { text: 'typhoon', isMatch: true }, { text: ' stay.' }],
      },
    },
  ])
})

test('cites what has no number by its heading or its file', () => {
  const cited = (paragraph: Partial<NonNullable<Hit['paragraph']>>) =>
    shown('q=x', { hits: [{ ...hit, reference: null, paragraph: { ...hit.paragraph, number: null, ...paragraph } as Hit['paragraph'] }] }).hits[0]?.paragraph?.citation
  expect(cited({})).toBe('Typhoon work, “Duty”')
  expect(cited({ attachment: 'list.docx' })).toBe('Typhoon work, “list.docx”')
  expect(cited({ heading: null })).toBe('Typhoon work')
})

test('names what narrows the results, in the title too', () => {
  const { applied, title } = shown(`q=typhoon&kind=circulars&series=general-circular&year=2025&department=csb&topic=leave&status=any&from=2025-01-01&as-at=2026-03-01`)
  expect(applied.map(({ text }) => text)).toEqual([
    'Circulars',
    'Series: General Circular',
    'Year: 2025',
    'Issued by: CSB',
    'Topic: Leave',
    'Status: In force or not',
    'Dated 1 January 2025 or later',
    'As at 1 March 2026',
  ])
  expect(title).toBe(['Search results for “typhoon”', ...applied.map(({ text }) => text)].join('; '))
  expect(shown('q=typhoon').applied).toEqual([])
})

test('leads from each filter to the same search without it, from the first page', () => {
  const { applied } = shown('q=typhoon&year=2025&topic=leave&as-at=2026-03-01&page=3&utm=x')
  expect(applied).toEqual([
    { text: 'Year: 2025', href: '/en/search?q=typhoon&topic=leave&as-at=2026-03-01', isDay: false },
    { text: 'Topic: Leave', href: '/en/search?q=typhoon&year=2025&as-at=2026-03-01', isDay: false },
    { text: 'As at 1 March 2026', href: '/en/search?q=typhoon&year=2025&topic=leave', isDay: true },
  ])
})

test('narrows by nothing that it cannot read', () => {
  expect(shown('q=typhoon&kind=x&year=20&status=x&from=2025-02-30&as-at=never&series=%3Cb%3E').applied).toEqual([])
})

test('says what is not in force, and under what it was found', () => {
  const old: Hit = { ...hit, standing: 'superseded' }
  const [first] = shown('q=typhoon', { hits: [{ ...hit, older: [old] }] }).hits
  expect([first?.tag, first?.older[0]?.tag]).toEqual([null, 'Superseded'])
  expect(shown('q=x', { hits: [{ ...hit, standing: 'upcoming', from: '2027-01-01' }] }).hits[0]?.tag).toBe('Not yet in force (from 1 January 2027)')
})

test('leads to the same search as documents spell it', () => {
  expect(shown('q=tyfoon&year=2025&page=2', { didYouMean: 'typhoon' }).didYouMean).toEqual({ text: 'typhoon', href: '/en/search?q=typhoon&year=2025' })
})

test('leads to the results after these', () => {
  expect(shown('q=typhoon&year=2025', { total: 11 }).more).toBe('/en/search?q=typhoon&year=2025&page=2')
  expect(shown('q=typhoon&year=2025&page=2', { total: 11 }).more).toBeNull()
  expect(shown('q=typhoon', { total: 10 }).more).toBeNull()
})
