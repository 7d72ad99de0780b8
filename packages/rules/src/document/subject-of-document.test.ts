import { allKinds, blockNames, plainText, type Block, type Inline, type MediaFile, type TextNode } from '@clf/content'
import { blockExamples } from '@clf/content/examples'
import { expect, test } from 'vitest'
import { subjectOfDocument } from './subject-of-document.ts'

const base = { locale: 'en', title: 'Leave', summary: 'Days', body: [] } as const
const words = (text: string): TextNode[] => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const textsIn = (document: object) => subjectOfDocument({ ...base, body: [], ...document }).texts.map(({ text, pointer }) => `${pointer}: ${text}`)

const own = allKinds.flatMap(({ internal, ownTexts }) => ownTexts.map((field) => [internal, field] as const))

test.each(own)('of a %s, the field %s is read, in whatever shape it has', (_kind, field) => {
  expect(textsIn({ [field]: 'Words' })).toContain(`${field}: Words`)
  expect(textsIn({ [field]: words('Words') })).toContain(`${field}.0: Words`)
  expect(textsIn({ [field]: { date: 'Words' } })).toContain(`${field}.date: Words`)
  expect(textsIn({ [field]: { id: 3, date: 'Words', post: null } }).slice(2)).toEqual([`${field}.date: Words`])
  expect(textsIn({ [field]: null })).toEqual(['title: Leave', 'summary: Days'])
})

test.each(blockNames)('every word of a %s is read', (name) => {
  const block = blockExamples[name]
  const read = textsIn({ body: [block] }).slice(2).map((line) => line.slice(line.indexOf(': ') + 2))
  expect(read.length).toBeGreaterThan(0)
  expect(read.join(' ').match(/\w+/g)?.sort()).toEqual(plainText([block]).match(/\w+/g)?.sort())
})

const textBlock = (...body: TextNode[]): Block => ({ __component: 'content.text', body })
const runsOf = (...body: TextNode[]) => subjectOfDocument({ ...base, body: [textBlock(...body)] }).texts.slice(2).map(({ text, lang }) => `${lang}: ${text}`)

test('words in another language stand alone, with their own, in the order of the text', () => {
  const children: Inline[] = [{ type: 'text', text: 'Purpose ' }, { type: 'text', text: '目', lang: 'zh-Hant-HK', bold: true }, { type: 'text', text: '的', lang: 'zh-Hant-HK' }, {
    type: 'text',
    text: ' here',
  }]
  expect(runsOf({ type: 'paragraph', children })).toEqual(['en: Purpose ', 'zh-Hant-HK: 目的', 'en:  here'])
})

test('words of one language are read as one, however they are marked', () => {
  const children: Inline[] = [{ type: 'text', text: 'Pur' }, { type: 'text', text: 'pose', bold: true, lang: 'en' }, { type: 'link', url: '/x', children: [{ type: 'text', text: ' of leave' }] }]
  expect(runsOf({ type: 'paragraph', children })).toEqual(['en: Purpose of leave'])
})

test('a paragraph has a language of its own, and so have words of a link', () => {
  const link: Inline = { type: 'link', url: '/x', children: [{ type: 'text', text: 'Form', lang: 'en' }] }
  expect(runsOf({ type: 'paragraph', lang: 'zh-Hans', children: [{ type: 'text', text: '表格' }, link] })).toEqual(['zh-Hans: 表格', 'en: Form'])
})

test('blanks are neither text nor heading', () => {
  const document = { ...base, title: ' ', summary: '\u3000', body: [textBlock(...words(' \n'))] }
  expect(subjectOfDocument(document)).toMatchObject({ texts: [], headings: [] })
})

test('headings are the title and those of the text, in their order', () => {
  const heading: TextNode = { type: 'heading', level: 2, children: [{ type: 'text', text: 'Fees' }] }
  expect(subjectOfDocument({ ...base, body: [textBlock(...words('Words'), heading)] }).headings).toEqual([
    { level: 1, text: 'Leave', pointer: 'title', snippet: 'Leave' },
    { level: 2, text: 'Fees', pointer: 'body.0.body.1', snippet: 'Fees' },
  ])
})

test('what is quoted of a long text are its first 200 characters, none of them cut in half', () => {
  expect(subjectOfDocument({ ...base, title: '𠮷'.repeat(201), body: [] }).headings[0]?.snippet).toBe('𠮷'.repeat(200))
})

const form = (text: string, url: string): Inline => ({ type: 'link', url, children: [{ type: 'text', text }] })

test('links stand in lists, lists in lists and callouts too, with the path to them', () => {
  const inner: Extract<TextNode, { type: 'list' }> = { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [form('Fees', '/fees')] }] }
  const list: TextNode = { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'See ' }, form('Forms', '/forms')] }, inner] }
  const subject = subjectOfDocument({ ...base, body: [{ __component: 'content.callout', kind: 'warning', title: null, body: [list] }] })
  expect(subject.links).toEqual([
    { text: 'Forms', address: '/forms', pointer: 'body.0.body.0.children.0', snippet: 'Forms' },
    { text: 'Fees', address: '/fees', pointer: 'body.0.body.0.children.1.children.0', snippet: 'Fees' },
  ])
  expect(subject.texts.slice(2).map(({ text, pointer }) => `${pointer}: ${text}`)).toEqual(['body.0.body.0.children.0: See Forms', 'body.0.body.0.children.1.children.0: Fees'])
})

const file = (name: string): MediaFile => ({ documentId: 'a', name, url: `/uploads/${name}`, mime: 'image/png', ext: null, size: 9, width: null, height: null })

test('an image is known by its alternative, else by its file, else by its place', () => {
  const image = (alternativeText: string | null, media: MediaFile | null): Block => ({ __component: 'content.image', media, alternativeText, decorative: false, caption: null })
  const body = [image('A chart', file('chart.png')), image(null, file('chart.png')), image(null, null)]
  expect(subjectOfDocument({ ...base, body }).images).toEqual([
    { alternative: 'A chart', isDecorative: false, file: 'chart.png', pointer: 'body.0', snippet: 'A chart' },
    { alternative: null, isDecorative: false, file: 'chart.png', pointer: 'body.1', snippet: 'chart.png' },
    { alternative: null, isDecorative: false, file: '', pointer: 'body.2', snippet: '' },
  ])
})

test.each([
  [true, false, [[true, true], [false, false]]],
  [false, true, [[true, false], [true, false]]],
  [true, true, [[true, true], [true, false]]],
  [false, false, [[false, false], [false, false]]],
])('of a table with a header row %s and a header column %s, the headers are %j', (headerRow, headerColumn, headers) => {
  const table: Block = { __component: 'content.table', caption: 'Fees', rows: [['a', 'b'], ['c', 'd']], headerRow, headerColumn }
  const [subject] = subjectOfDocument({ ...base, body: [table] }).tables
  expect(subject).toMatchObject({ caption: 'Fees', pointer: 'body.0', snippet: 'Fees' })
  expect(subject?.rows.map((row) => row.map(({ isHeader }) => isHeader))).toEqual(headers)
})

test('each file of a list of attachments has its own place', () => {
  const item = { title: 'Form', fileLanguage: 'en', accessible: 'no' } as const
  const items = [{ ...item, file: file('form.pdf'), alternativeFormatContact: 'a@example.gov.hk' }, { ...item, file: null, alternativeFormatContact: null }]
  expect(subjectOfDocument({ ...base, body: [{ __component: 'content.attachments', title: null, items }] }).attachments).toEqual([
    { title: 'Form', file: 'form.pdf', accessible: 'no', contact: 'a@example.gov.hk', pointer: 'body.0.items.0', snippet: 'Form' },
    { title: 'Form', file: '', accessible: 'no', contact: '', pointer: 'body.0.items.1', snippet: 'Form' },
  ])
})

test('paragraphs with a number and footnotes can be led to, each mark once; nothing else can', () => {
  const children: Inline[] = [{ type: 'text', text: 'Words' }]
  const nodes: TextNode[] = [
    { type: 'heading', level: 2, children },
    { type: 'paragraph', number: 8, children },
    { type: 'paragraph', children },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children }] },
    { type: 'paragraph', footnote: 'a', children },
    { type: 'paragraph', footnote: 'a', children },
  ]
  expect(subjectOfDocument({ ...base, body: [textBlock(...nodes)] }).anchors).toEqual([
    { name: 'clf:paragraph/8', pointer: 'body.0.body.1', snippet: 'Words' },
    { name: 'clf:footnote/a', pointer: 'body.0.body.4', snippet: 'Words' },
  ])
})
