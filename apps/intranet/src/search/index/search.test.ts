import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { openSearchIndex } from './index.ts'
import type { SearchIndex } from './index.ts'
import type { Question, SearchLists, SearchRecord } from './record.ts'

const day = '2026-11-28'

const lists: SearchLists = {
  terms: [
    { scheme: 'topic', code: 'leave', lang: 'en', label: 'Leave', altLabels: ['annual leave'] },
    { scheme: 'topic', code: 'leave', lang: 'zh-Hant-HK', label: '假期', altLabels: ['年假'] },
    { scheme: 'series', code: 'general-circular', lang: 'en', label: 'General Circular', altLabels: [] },
    { scheme: 'series', code: 'general-circular', lang: 'zh-Hant-HK', label: '總務通告', altLabels: [] },
  ],
  bureaus: [
    { code: 'FEHD', lang: 'en', name: 'Food and Environmental Hygiene Department', abbreviation: 'FEHD' },
    { code: 'FEHD', lang: 'zh-Hant-HK', name: '食物環境衞生署', abbreviation: 'FEHD' },
  ],
  glossary: [
    { code: 'quotation', lang: 'en', term: 'Quotation' },
    { code: 'quotation', lang: 'zh-Hant-HK', term: '報價' },
  ],
}

function record(number: number, wish: Partial<SearchRecord> = {}): SearchRecord {
  const document = wish.document ?? `d${number}`
  return {
    version: `${document}-1`,
    document,
    kind: 'circular',
    lang: 'en',
    path: `/circulars/general-circular/${number}-2025`,
    reference: `General Circular No. ${number}/2025`,
    series: 'general-circular',
    number,
    year: 2025,
    otherNames: [`general-circular/${number}-2025`],
    title: `Circular ${number}`,
    summary: '',
    paragraphs: [],
    attachments: [],
    issuer: null,
    topics: [],
    date: '2025-05-02',
    from: '2025-05-02',
    until: null,
    ended: null,
    supersededBy: [],
    knownFrom: null,
    audience: null,
    ...wish,
  }
}

const paragraph = (number: number, text: string) => ({ id: `p${number}`, number: String(number), heading: null, text })

let index: SearchIndex

beforeEach(() => {
  index = openSearchIndex(new DatabaseSync(':memory:'))
  index.putLists(lists)
})

const ask = (text: string, more: Partial<Question> = {}) => index.search({ text, lang: 'en', day, ...more })
const found = (text: string, more: Partial<Question> = {}) => ask(text, more).hits.map(({ document }) => document)

describe('other names of a series', () => {
  it('lead to a printed reference, and by themselves to the series, as its name does', () => {
    index.putLists({ ...lists, terms: [...lists.terms, { scheme: 'series', code: 'csb-circular', lang: 'en', label: 'CSB Circular', altLabels: ['Civil Service Bureau Circular'] }] })
    index.put([record(2, { series: 'csb-circular', reference: 'CSB Circular No. 2/2025' }), record(3, { number: 2, document: 'd3' })])
    for (const text of ['Civil Service Bureau Circular No. 2/2025', 'CSB Circular No. 2/2025', 'CSBC 2/25']) expect([text, found(text)[0]]).toEqual([text, 'd2'])
    expect(found('Civil Service Bureau Circular')).toEqual(['d2'])
  })
})

describe('finding words', () => {
  it('gives the numbered paragraph that answers, with the match in its stored text', () => {
    index.put([record(1, { title: 'Severe weather', paragraphs: [paragraph(2, 'Offices close.'), paragraph(3, 'In a typhoon staff go home; Typhoons pass.')] })])
    const [hit] = ask('typhoon').hits
    expect(hit?.paragraph).toMatchObject({ id: 'p3', number: '3', attachment: null })
    expect(hit?.paragraph?.ranges.map(([start, end]) => hit.paragraph?.text.slice(start, end))).toEqual(['typhoon', 'Typhoons'])
  })

  it('finds Traditional by Simplified, variants and one character, and marks them', () => {
    index.put([record(1, { lang: 'zh-Hant-HK', title: '颱風期間的安排', paragraphs: [paragraph(2, '衞生署的人員按指示上班。')] })])
    for (const text of ['台风', '臺風', '颱', '风', '卫生署', '衛生署']) expect(found(text, { lang: 'zh-Hant-HK' })).toEqual(['d1'])
    const [hit] = ask('风', { lang: 'zh-Hant-HK' }).hits
    expect(hit?.titleRanges).toEqual([[1, 2]])
  })

  it('shows a document in the language of the page, whatever it was asked in', () => {
    const own = { document: 'd1', version: 'v1' }
    index.put([record(1, { ...own, lang: 'en', title: 'Severe weather' }), record(1, { ...own, lang: 'zh-Hant-HK', title: '惡劣天氣' })])
    expect(ask('恶劣天气').hits).toMatchObject([{ document: 'd1', lang: 'en', title: 'Severe weather' }])
    expect(ask('severe weather', { lang: 'zh-Hant-HK' }).hits).toMatchObject([{ document: 'd1', lang: 'zh-Hant-HK', title: '惡劣天氣' }])
  })

  it('finds what topics and terms are called in other words and languages', () => {
    index.put([record(1, { title: 'Absence from duty', topics: ['leave'] }), record(2, { title: 'Buying', summary: 'When a quotation is needed.' })])
    expect(found('annual leave')).toEqual(['d1'])
    expect(found('年假')).toEqual(['d1'])
    expect(found('報價')).toEqual(['d2'])
  })

  it('finds what a department issued by its names, short ones too', () => {
    index.put([record(1, { issuer: 'FEHD' }), record(2)])
    for (const text of ['FEHD', 'fehd', 'Food and Environmental Hygiene Department', '食物環境衛生署', '食環署', '食环署']) expect([text, found(text)]).toEqual([text, ['d1']])
  })

  it('answers a question by its content words', () => {
    index.put([record(1, { title: 'How staff book rooms' }), record(2, { title: 'Electronic leave', summary: 'Apply for leave.' })])
    expect(found('how do I apply for leave?')[0]).toBe('d2')
    index.put([record(3, { lang: 'zh-Hant-HK', title: '電子假期', summary: '申請假期。' })])
    expect(found('如何申請假期？', { lang: 'zh-Hant-HK' })).toEqual(['d3'])
  })

  it('finds words of tables and attachments, and says which attachment', () => {
    index.put([record(1, { paragraphs: [{ id: 'table-1', number: null, heading: null, text: 'Rates\nCar | 3.4' }], attachments: [{ name: 'checklist.docx', text: 'Sandbags ready' }] })])
    expect(ask('rates car').hits[0]?.paragraph?.id).toBe('table-1')
    expect(ask('sandbag').hits[0]?.paragraph).toMatchObject({ attachment: 'checklist.docx', text: 'Sandbags ready' })
  })

  it('puts a title that says it before a body that does', () => {
    index.put([record(1, { paragraphs: [paragraph(2, 'Uniforms are not worn. See uniforms.')] }), record(2, { title: 'Uniforms' })])
    expect(found('uniform')).toEqual(['d2', 'd1'])
  })
})

describe('spelling', () => {
  it('finds what was meant by a word that no document holds, and says so', () => {
    index.put([record(1, { title: 'Password rules' })])
    expect(ask('Pasword rules')).toMatchObject({ didYouMean: 'password rules', hits: [{ document: 'd1' }] })
    expect(ask('password rules').didYouMean).toBeNull()
  })

  it('finds words of one family and words that begin so', () => {
    index.put([record(1, { title: 'Applications for space' })])
    expect(found('applying for space')).toEqual(['d1'])
    expect(found('applic')).toEqual(['d1'])
  })
})

describe('references', () => {
  beforeEach(() => index.put([record(4, { title: 'Severe weather' }), record(5, { title: 'What General Circular No. 4/2025 says' })]))

  it('puts what a reference names first, in every spelling', () => {
    for (const text of ['General Circular No. 4/2025', 'GC 4/25', '總務通告第4/2025號', '4/25', 'general-circular/4-2025']) expect(found(text)[0]).toBe('d4')
  })

  it('takes a key of words for words too, and initials for the title', () => {
    index.put([
      record(7, { title: 'Privacy impact assessment', reference: null, series: null, number: null, otherNames: ['privacy-impact-assessment'] }),
      record(8, { title: 'The impact of a privacy assessment' }),
    ])
    expect(found('privacy impact assessment')).toEqual(['d7', 'd8'])
    expect(found('PIA')).toEqual(['d7'])
  })

  it('goes on with what the other words find', () => {
    expect(found('GC 4/25 circular says')).toEqual(['d4', 'd5'])
  })

  it('shows the paragraph that was named', () => {
    index.put([record(6, { paragraphs: [paragraph(2, 'One.'), paragraph(3, 'Two.')] })])
    expect(ask('GC 6/25 paragraph 3').hits[0]?.paragraph?.text).toBe('Two.')
  })

  it('takes for words what names nothing', () => {
    index.put([record(6, { title: 'Open 24/7' })])
    expect(found('24/7')).toEqual(['d6'])
  })
})

describe('what is in force', () => {
  const old = record(1, { title: 'Typhoons', from: '2019-05-01', until: '2025-06-01', ended: 'superseded', supersededBy: ['d2'] })
  const successor = record(2, { title: 'Severe weather', from: '2025-06-01' })

  it('is all that is found by default', () => {
    index.put([old, record(2, { title: 'Typhoons and rain', from: '2025-06-01' })])
    expect(ask('typhoons')).toMatchObject({ total: 1, hits: [{ document: 'd2', standing: 'in-force', older: [] }] })
  })

  it('is found as at any day', () => {
    index.put([old, record(2, { title: 'Typhoons and rain', from: '2025-06-01' })])
    expect(found('typhoons', { day: '2025-05-31' })).toEqual(['d1'])
    expect(found('typhoons', { day: '2025-06-01' })).toEqual(['d2'])
  })

  it('stands over what it took the place of, where that alone says what was asked', () => {
    index.put([old, successor])
    expect(ask('typhoons').hits).toMatchObject([{ document: 'd2', standing: 'in-force', older: [{ document: 'd1', standing: 'superseded' }] }])
    expect(ask('typhoons', { filters: { status: 'ended' } }).hits).toMatchObject([{ document: 'd2', older: [{ document: 'd1' }] }])
  })

  it('follows what took the place of what took its place', () => {
    index.put([old, record(2, { until: '2026-01-01', ended: 'superseded', supersededBy: ['d3'] }), record(3, { title: 'Newest', from: '2026-01-01' })])
    expect(ask('typhoons').hits).toMatchObject([{ document: 'd3', older: [{ document: 'd1' }] }])
  })

  it('comes after what is not, where that is named', () => {
    index.put([old, successor])
    expect(ask('General Circular No. 1/2025').hits).toMatchObject([{ document: 'd1', standing: 'superseded', successors: ['d2'] }, { document: 'd2' }])
  })

  it('is named to nobody who asks as at a day before it became known', () => {
    index.put([record(9, { title: 'Catering', from: '2027-01-01', knownFrom: '2026-11-01' })])
    expect([found('General Circular No. 9/2025'), found('General Circular No. 9/2025', { day: '2026-10-31' })]).toEqual([['d9'], []])
  })

  it('is told from what is not yet', () => {
    index.put([record(9, { title: 'Catering', from: '2027-01-01' })])
    expect(ask('catering').hits).toMatchObject([{ document: 'd9', standing: 'upcoming' }])
  })
})

describe('who may read', () => {
  beforeEach(() => index.put([record(1, { title: 'Vaults', audience: ['security'] }), record(2, { title: 'Doors' })]))

  it('finds, counts and names for nobody else', () => {
    expect(ask('vaults')).toMatchObject({ hits: [], total: 0, byKind: {}, didYouMean: null })
    expect(found('General Circular No. 1/2025')).not.toContain('d1')
    expect(ask('vualts').didYouMean).toBeNull()
    expect(found('vaults', { audiences: ['finance'] })).toEqual([])
    expect(found('vaults', { audiences: ['finance', 'security'] })).toEqual(['d1'])
  })

  it('is not told what took the place of a document that is open', () => {
    index.put([record(3, { title: 'Locks', until: '2025-06-01', ended: 'superseded', supersededBy: ['d1'] })])
    expect(ask('locks').hits).toMatchObject([{ document: 'd3', successors: [] }])
  })
})

describe('filters', () => {
  beforeEach(() =>
    index.put([
      record(1, { title: 'Leave one', year: 2024, date: '2024-03-01', issuer: 'CSB', topics: ['leave'] }),
      record(2, { title: 'Leave two', issuer: 'DPO', series: 'it-circular' }),
      record(3, { title: 'Leave three', kind: 'guideline' }),
    ])
  )

  it.each([
    [{ year: 2024 }, ['d1']],
    [{ issuer: 'DPO' }, ['d2']],
    [{ topic: 'leave' }, ['d1']],
    [{ series: 'it-circular' }, ['d2']],
    [{ kind: 'guideline' }, ['d3']],
    [{ dateFrom: '2024-01-01', dateTo: '2024-12-31' }, ['d1']],
    [{ status: 'upcoming' as const }, []],
  ])('narrows by %o', (filters, documents) => {
    expect(found('leave', { filters })).toEqual(documents)
  })

  it('counts what is found of each kind', () => {
    expect(ask('leave')).toMatchObject({ total: 3, byKind: { circular: 2, guideline: 1 } })
  })

  it('counts what stands on other pages, and shows each once', () => {
    index.put(Array.from({ length: 60 }, (_, number) => record(number + 10, { title: number < 50 ? 'Duty' : 'Other', paragraphs: [paragraph(2, 'On duty.')] })))
    const pages = [1, 2, 3, 4, 5, 6, 7].map((page) => ask('duty', { page }))
    expect(pages.map(({ total }) => total)).toEqual(Array.from({ length: 7 }, () => 60))
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ document }) => document))).size).toBe(60)
    expect(pages[6]?.hits).toEqual([])
  })
})

describe('writing', () => {
  it('puts a record in the place of the one before', () => {
    index.put([record(1, { title: 'Umbrellas' })])
    index.put([record(1, { title: 'Parasols' })])
    expect(ask('umbrellas')).toMatchObject({ hits: [], didYouMean: null })
    expect(found('parasols')).toEqual(['d1'])
  })

  it('takes a version out in every language', () => {
    index.put([record(1, { title: 'Umbrellas' }), record(1, { lang: 'zh-Hans', title: '雨伞' })])
    index.remove(['d1-1'])
    expect([...found('umbrellas'), ...found('雨伞', { lang: 'zh-Hans' }), ...found('GC 1/25')]).toEqual([])
    expect(ask('umbrela').didYouMean).toBeNull()
  })

  it('says anew until when a version is in force, in every language', () => {
    index.put([record(1, { title: 'Umbrellas' }), record(1, { lang: 'zh-Hans', title: '雨伞' }), record(2, { title: 'Shelter' })])
    index.setForce('d1-1', { from: '2025-05-02', until: day, ended: 'superseded', supersededBy: ['d2'], knownFrom: null })
    expect(ask('umbrellas').hits).toMatchObject([{ document: 'd2', older: [{ document: 'd1', standing: 'superseded' }] }])
    expect(found('雨伞', { lang: 'zh-Hans', day: '2026-11-27' })).toEqual(['d1'])
  })

  it('leaves nothing of what failed', () => {
    expect(() => index.put([record(1, { title: 'Umbrellas' }), record(2, { title: null as never })])).toThrow()
    expect(found('umbrellas')).toEqual([])
  })
})

it('answers whatever was typed', () => {
  index.put([record(1, { title: 'Leave' })])
  const typed = [
    '',
    ' ',
    '"',
    "'",
    '""""',
    'a"b',
    'leave"*',
    'NEAR(',
    'AND',
    'OR',
    'NOT leave',
    'title:leave',
    '*',
    '^leave',
    '(',
    '-',
    '--',
    '%',
    '\\',
    '\0',
    '🙂',
    '\ud800',
    'e\u0301',
    '𨋢',
    'x'.repeat(5000),
    '第',
    '號',
    '的',
    '如何',
    '1/',
    '/25',
    '0/0',
    '9999/9999',
    '第/號',
    '٣/٢٥',
  ]
  for (const text of typed) for (const lang of ['en', 'zh-Hant-HK', 'zh-Hans'] as const) expect(() => ask(text, { lang })).not.toThrow()
  expect(() => ask('leave', { page: Number.NaN, pageSize: -1 })).not.toThrow()
})
