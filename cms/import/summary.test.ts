import type { DocumentTree, NodeIn } from '@clf/content/tree'
import { expect, test } from 'vitest'
import { summaryOf } from './summary.ts'

const body = (...children: DocumentTree['children']): DocumentTree => ({ type: 'document', version: 1, children })
const paragraph = (text: string, ...more: NodeIn<'inline'>[]): NodeIn<'block'> => ({ type: 'paragraph', children: [{ type: 'text', text }, ...more] })
const summary = (text: string): string => summaryOf(body(paragraph(text)), 'en')

test('a summary is the first paragraph, headings, tables and notes left out', () => {
  const table = { type: 'table' as const, caption: [], children: [{ type: 'row' as const, children: [{ type: 'cell' as const, children: [paragraph('格。')] }] }] }
  const note = { type: 'note' as const, kind: 'footnote' as const, children: [paragraph('註釋。')] }
  expect(
    summaryOf(
      body({ type: 'heading', level: 2, children: [{ type: 'text', text: '目的' }] }, table, paragraph('本文件', note, { type: 'text', text: '說明目的。' }), paragraph('次段。')),
      'zh-Hant-HK',
    ),
  ).toBe('本文件說明目的。')
})

test('the number of a reference is that of the text', () => {
  const numbered = { type: 'numbered' as const, id: 'p', children: [paragraph('Words.')] }
  expect(summaryOf(body(paragraph('See ', { type: 'reference', target: 'p', text: 'paragraph {}' }, { type: 'text', text: '.' }), numbered), 'en')).toBe('See paragraph 1.')
})

test('300 characters are kept whole', () => {
  expect(summary('字'.repeat(300))).toBe('字'.repeat(300))
})

test('a long one ends with its last whole sentence', () => {
  expect(summary(`第一句。第二句。${'字'.repeat(300)}`)).toBe('第一句。第二句。')
  expect(summary(`One. Two is 3.5 m. ${'word '.repeat(80)}`)).toBe('One. Two is 3.5 m.')
})

test('one sentence that is too long ends between words', () => {
  const text = summary('word '.repeat(80))
  expect(text).toMatch(/word…$/)
  expect(text.length).toBeLessThanOrEqual(300)
})

test('without a paragraph there is none', () => {
  expect(summaryOf(body(), 'en')).toBe('')
})
