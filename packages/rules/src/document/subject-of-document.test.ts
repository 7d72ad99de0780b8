import { allKinds } from '@clf/content'
import { nodes, treeText, type DocumentTree, type NodeIn, type NodeKind, type TreeNode } from '@clf/content/tree'
import { expect, test } from 'vitest'
import { subjectOfDocument } from './subject-of-document.ts'

const tree = (...children: DocumentTree['children']): DocumentTree => ({ type: 'document', version: 1, children })
const text = (words: string, more: Omit<TreeNode<'text'>, 'type' | 'text'> = {}): TreeNode<'text'> => ({ type: 'text', text: words, ...more })
const paragraph = (...children: (string | NodeIn<'inline'>)[]): TreeNode<'paragraph'> => ({ type: 'paragraph', children: children.map((each) => (typeof each === 'string' ? text(each) : each)) })
const base = { locale: 'en', title: 'Leave', summary: 'Days', body: tree() } as const
const textsIn = (document: object) => subjectOfDocument({ ...base, ...document }).texts.map(({ text, pointer }) => `${pointer}: ${text}`)

const own = allKinds.flatMap(({ internal, ownTexts }) => ownTexts.map((field) => [internal, field] as const))

test.each(own)('of a %s, the field %s is read, in whatever shape it has', (_kind, field) => {
  expect(textsIn({ [field]: 'Words' })).toContain(`${field}: Words`)
  expect(textsIn({ [field]: tree(paragraph('Words')) })).toContain(`${field}.children.0: Words`)
  expect(textsIn({ [field]: { id: 3, date: 'Words', post: null } }).slice(2)).toEqual([`${field}.date: Words`])
  expect(textsIn({ [field]: null })).toEqual(['title: Leave', 'summary: Days'])
})

const examples = Object.entries(nodes as unknown as Record<string, NodeKind>).flatMap(([name, { example }]) => (example ? [[name, tree(...example.en)] as const] : []))

test.each(examples)('every word of a %s is read', (name, body) => {
  const read = textsIn({ body }).slice(2).map((line) => line.slice(line.indexOf(': ') + 2)).join('')
  const words = treeText(body, 'en').match(/\p{L}{2,}/gu) ?? []
  expect(words.length).toBeGreaterThan(0)
  // A reference says of what kind its target is by itself.
  expect(words.filter((word) => !read.includes(word) && !(name === 'reference' && word === 'paragraph'))).toEqual([])
})

const runsOf = (...children: DocumentTree['children']) => subjectOfDocument({ ...base, body: tree(...children) }).texts.slice(2).map(({ text, lang }) => `${lang}: ${text}`)

test('words in another language stand alone, with their own, in the order of the text', () => {
  expect(runsOf(paragraph('Purpose ', text('目', { lang: 'zh-Hant-HK', bold: true }), text('的', { lang: 'zh-Hant-HK' }), ' here'))).toEqual(['en: Purpose ', 'zh-Hant-HK: 目的', 'en:  here'])
})

test('a paragraph has a language of its own, and so have words in it', () => {
  expect(runsOf({ ...paragraph('表格', text('Form', { lang: 'ur' })), lang: 'zh-Hans' })).toEqual(['zh-Hans: 表格', 'ur: Form'])
})

test('blanks are no text', () => {
  expect(subjectOfDocument({ ...base, title: ' ', summary: '\u3000', body: tree(paragraph(' ')) })).toMatchObject({ texts: [], headings: [] })
})

test('headings are the title and those of the text, in their order', () => {
  const body = tree(paragraph('Words'), { type: 'heading', level: 2, children: [text('Fees '), text('in Hong Kong')] })
  expect(subjectOfDocument({ ...base, body }).headings).toEqual([
    { level: 1, text: 'Leave', pointer: 'title', snippet: 'Leave' },
    { level: 2, text: 'Fees in Hong Kong', pointer: 'body.children.1', snippet: 'Fees in Hong Kong' },
  ])
})

test('what is quoted of a long text are its first 200 characters, none of them cut in half', () => {
  expect(subjectOfDocument({ ...base, title: '𠮷'.repeat(201) }).headings[0]?.snippet).toBe('𠮷'.repeat(200))
})

test('links stand in lists, tables, captions and notes too, with the path to them; runs with the same address are one', () => {
  const link = { address: '/forms' }
  const cell: TreeNode<'cell'> = { type: 'cell', children: [paragraph(text('Fees', { link: { address: '/fees' } }))] }
  const body = tree(
    { type: 'list', children: [{ type: 'item', children: [paragraph('See ', text('For', { link }), text('ms', { link, bold: true }), text('Other', { link: { address: '/other' } }))] }] },
    { type: 'table', caption: [text('Cost', { link: { address: '/cost' } })], children: [{ type: 'row', children: [cell] }] },
    paragraph({ type: 'note', kind: 'footnote', children: [paragraph(text('Law', { link: { address: '/law' } }))] }),
  )
  expect(subjectOfDocument({ ...base, body }).links.map(({ text, address, pointer }) => [text, address, pointer])).toEqual([
    ['Forms', '/forms', 'body.children.0.children.0.children.0.children.1'],
    ['Other', '/other', 'body.children.0.children.0.children.0.children.3'],
    ['Cost', '/cost', 'body.children.1.caption.0'],
    ['Fees', '/fees', 'body.children.1.children.0.children.0.children.0.children.0'],
    ['Law', '/law', 'body.children.2.children.0.children.0.children.0'],
  ])
})

test('a cross-reference is a link with the words it shows, to a name that is there', () => {
  const subject = subjectOfDocument({ ...base, body: tree({ type: 'numbered', id: 'a', children: [paragraph('x')] }, paragraph({ type: 'reference', target: 'a' })) })
  expect(subject.links).toEqual([{ text: 'paragraph 1', address: '#a', pointer: 'body.children.1.children.0', snippet: 'paragraph 1' }])
  expect(subject.anchors).toEqual([{ name: '#a', pointer: 'body.children.0', snippet: 'x' }, { name: 'clf:paragraph/1', pointer: 'body.children.0', snippet: 'x' }])
})

test('an image is known by its alternative, else by its file, else by its place', () => {
  const body = tree({ type: 'image', text: 'A chart', media: 'a' }, { type: 'image', media: 'a' }, { type: 'image', media: 'b', decorative: true }, { type: 'image' })
  expect(subjectOfDocument({ ...base, body, files: { a: { name: 'chart.png' } } }).images).toEqual([
    { alternative: 'A chart', isDecorative: false, file: 'chart.png', pointer: 'body.children.0', snippet: 'A chart' },
    { alternative: null, isDecorative: false, file: 'chart.png', pointer: 'body.children.1', snippet: 'chart.png' },
    { alternative: null, isDecorative: true, file: 'b', pointer: 'body.children.2', snippet: 'b' },
    { alternative: null, isDecorative: false, file: '', pointer: 'body.children.3', snippet: '' },
  ])
})

test('a cell that spans stands in each place it covers', () => {
  const cell = (words: string, more: Omit<TreeNode<'cell'>, 'type' | 'children'> = {}): TreeNode<'cell'> => ({ type: 'cell', children: [paragraph(words)], ...more })
  const rows = [[cell('a', { rowspan: 2, heads: 'column' }), cell('b', { colspan: 2, heads: 'column' })], [cell('c'), cell('d')]]
  const table: TreeNode<'table'> = { type: 'table', caption: [text('Fees')], children: rows.map((children) => ({ type: 'row', children })) }
  const [subject] = subjectOfDocument({ ...base, body: tree({ type: 'numbered', children: [paragraph('x'), table] }) }).tables
  expect(subject).toMatchObject({ caption: 'Fees', pointer: 'body.children.0.children.1', snippet: 'Fees' })
  expect(subject?.rows.map((row) => row.map(({ text, isHeader }) => `${text}${isHeader ? '!' : ''}`))).toEqual([['a!', 'b!', 'b!'], ['a!', 'c', 'd']])
})

test('each file of a list of attachments has its own place', () => {
  const file = { type: 'file', title: 'Form', fileLanguage: 'en', accessible: 'no' } as const
  const body = tree({ type: 'attachments', children: [{ ...file, media: 'f', alternativeFormatContact: 'a@example.gov.hk' }, file] })
  expect(subjectOfDocument({ ...base, body, files: { f: { name: 'form.pdf' } } }).attachments).toEqual([
    { title: 'Form', file: 'form.pdf', accessible: 'no', contact: 'a@example.gov.hk', pointer: 'body.children.0.children.0', snippet: 'Form' },
    { title: 'Form', file: '', accessible: 'no', contact: '', pointer: 'body.children.0.children.1', snippet: 'Form' },
  ])
})
