import { expect, it } from 'vitest'
import { findWords } from './find-words.ts'

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const body = (...children: unknown[]) => ({ type: 'document', version: 1, children })
const paths = (values: Record<string, unknown>, query: string) => findWords(values, query).map(({ path }) => path)

it('words are found in titles, texts, tables, notes, the words of pictures and facts, languages first', () => {
  const note = { type: 'note', kind: 'footnote', children: [paragraph(text('Harbour in a note'))] }
  const cell = { type: 'cell', children: [paragraph(text('harbour cell'))] }
  const en = {
    title: 'The harbour',
    body: body(
      paragraph(text('At the '), text('har', { bold: true }), text('bour'), note),
      { type: 'image', media: 'm', text: 'Harbour at night', caption: [text('A harbour')] },
      { type: 'table', caption: [text('Harbours')], children: [{ type: 'row', children: [cell] }] },
    ),
  }
  expect(paths({ fileReference: 'HARBOUR/1', contact: { email: 'harbour@example.gov.hk' }, en, tc: { title: 'Harbour' } }, ' harbour ')).toEqual([
    'en.title',
    'en.body.children.0',
    'en.body.children.0.children.3.children.0',
    'en.body.children.1.text',
    'en.body.children.1.caption',
    'en.body.children.2.caption',
    'en.body.children.2.children.0.children.0.children.0',
    'tc.title',
    'fileReference',
    'contact.email',
  ])
})

it('each of several places of a line is one, with what stands around it', () => {
  expect(findWords({ tc: { title: '假期通告：假期' } }, '假期')).toEqual([
    { path: 'tc.title', language: 'tc', before: '', words: '假期', after: '通告：假期' },
    { path: 'tc.title', language: 'tc', before: '假期通告：', words: '假期', after: '' },
  ])
})

it('nothing is found of what nobody writes, and nothing by no words', () => {
  const values = { documentId: 'leave', updatedAt: 'leave', en: { id: 7, translation: { state: 'leave' }, title: 'Hours' } }
  expect([findWords(values, 'leave'), findWords(values, '  ')]).toEqual([[], []])
})

it('a text that cannot be read is searched as far as it holds words', () => {
  expect(paths({ en: { body: body({ type: 'marquee', text: 'Lost harbour' }, paragraph(text('harbour'))) } }, 'harbour')).toEqual(['en.body.children.0.text', 'en.body.children.1.children.0.text'])
})
