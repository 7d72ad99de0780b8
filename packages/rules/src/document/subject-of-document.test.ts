import { allKinds, blockNames, plainText, type Block, type TextNode } from '@clf/content'
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
  expect(textsIn({ [field]: null })).toEqual(['title: Leave', 'summary: Days'])
})

test.each(blockNames)('every word of a %s is read', (name) => {
  const block = blockExamples[name]
  const read = textsIn({ body: [block] }).slice(2).map((line) => line.slice(line.indexOf(': ') + 2))
  expect(read.length).toBeGreaterThan(0)
  expect(read.join(' ').match(/\w+/g)?.sort()).toEqual(plainText([block]).match(/\w+/g)?.sort())
})

test('words in another language stand alone, with their own', () => {
  const body: Block[] = [{ __component: 'content.text', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Purpose ' }, { type: 'text', text: '目的', lang: 'zh-Hant-HK' }] }] }]
  expect(subjectOfDocument({ ...base, body }).texts.slice(2)).toMatchObject([{ text: 'Purpose ', lang: 'en' }, { text: '目的', lang: 'zh-Hant-HK' }])
})

test('links and headings stand in lists, callouts and steps too', () => {
  const list: TextNode = { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'link', url: '/forms', children: [{ type: 'text', text: 'Forms' }] }] }] }
  const { links } = subjectOfDocument({ ...base, body: [{ __component: 'content.callout', kind: 'warning', title: null, body: [list] }] })
  expect(links).toMatchObject([{ text: 'Forms', address: '/forms', pointer: 'body.0.body.0.children.0' }])
})
