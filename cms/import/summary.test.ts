import type { Block } from '@clf/content'
import { expect, test } from 'vitest'
import { summaryOf } from './summary.ts'

const body = (...nodes: object[]) => [{ __component: 'content.text', body: nodes }] as Block[]
const paragraph = (text: string, more: object = {}) => ({ type: 'paragraph', ...more, children: [{ type: 'text', text }] })

test('a summary is the first paragraph, notes and headings left out', () => {
  const heading = { type: 'heading', level: 2, children: [{ type: 'text', text: '目的' }] }
  expect(summaryOf(body(paragraph('註釋。', { footnote: '1' }), heading, paragraph('本文件\n說明目的。'), paragraph('次段。')))).toBe('本文件 說明目的。')
})

test('300 characters are kept whole', () => {
  expect(summaryOf(body(paragraph('字'.repeat(300))))).toBe('字'.repeat(300))
})

test('a long one ends with its last whole sentence', () => {
  expect(summaryOf(body(paragraph(`第一句。第二句。${'字'.repeat(300)}`)))).toBe('第一句。第二句。')
  expect(summaryOf(body(paragraph(`One. Two is 3.5 m. ${'word '.repeat(80)}`)))).toBe('One. Two is 3.5 m.')
})

test('one sentence that is too long ends between words', () => {
  const summary = summaryOf(body(paragraph('word '.repeat(80))))
  expect(summary).toMatch(/word…$/)
  expect(summary.length).toBeLessThanOrEqual(300)
})

test('without a paragraph there is none', () => {
  expect(summaryOf([])).toBe('')
})
