import { expect, it } from 'vitest'
import { exampleTree } from '../examples/page.ts'
import { kinds } from '../kinds/all-kinds.ts'
import { sourceHash } from './source-hash.ts'
import type { VersionWords } from './source-hash.ts'

const paper = {
  title: '標題',
  summary: '摘要',
  from: '局長',
  to: '各部門',
  preamble: null,
  closing: { offices: '甲處\n乙處', date: '二零二六年五月' },
  body: { type: 'document', version: 1, numbering: { start: 2 }, children: [{ type: 'numbered', children: [{ type: 'paragraph', children: [{ type: 'text', text: '第二段。', bold: true }] }] }] },
} satisfies VersionWords & Record<string, unknown>

const hashOf = (changes: object) => sourceHash({ ...paper, ...changes }, kinds.circular.ownTexts)

it('is the SHA-256 of the words, a line each', () => {
  // printf '標題\n摘要\n局長\n各部門\n\n甲處\n乙處\n二零二六年五月\n2. 第二段。' | sha256sum
  expect(hashOf({})).toBe('4d7d996694c7639c6ae7e2a9b8013b87d61a072fe555c0e33ec4200b0796593a')
})

it.each([
  ['title', { title: '另一標題' }],
  ['sender', { from: '署長' }],
  ['closing date', { closing: { ...paper.closing, date: '二零二六年六月' } }],
  ['body', { body: { ...paper.body, children: [] } }],
])('changes with the %s', (_name, change) => {
  expect(hashOf(change)).not.toBe(hashOf({}))
})

it('stays the same when only a fact of all languages changes', () => {
  expect(hashOf({ number: 7 })).toBe(hashOf({}))
})

it('stays the same when words come from a row with a number of its own', () => {
  expect(hashOf({ id: 9, closing: { id: 7, ...paper.closing } })).toBe(hashOf({}))
})

it('takes a field that is missing as one without words', () => {
  expect(hashOf({ preamble: undefined })).toBe(hashOf({}))
})

it('reads the words of running text, whatever their marks', () => {
  const hash = (problem: unknown) => sourceHash({ title: 'a', summary: 'b', body: exampleTree(''), problem } as VersionWords, ['problem'])
  const paragraph = (text: string, more = {}) => ({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text, ...more }] }] })
  expect(hash(paragraph('slow', { bold: true }))).toBe(hash('slow'))
  expect(hash(paragraph('slow'))).not.toBe(hash(paragraph('quick')))
})
