import type { Edition } from '@clf/rules'
import { expect, it } from 'vitest'
import { contentOfQuestion } from './content-of-question.ts'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const edition = (blocks: readonly object[], more: object = {}): Edition =>
  ({
    kind: 'circular',
    facts: { date: '2026-11-02' },
    words: { en: { locale: 'en', title: 'Title', summary: '', body: { type: 'document', version: 1, children: blocks } } },
    around: {},
    ...more,
  }) as never
const asked = (given: Edition, pointer: string, more: object = {}) =>
  contentOfQuestion(given, { rule: 'a-rule', reason: 'doubtful', pointer, message: { en: 'Is it?', 'zh-Hant-HK': '是嗎？', 'zh-Hans': '是吗？' }, ...more })

const one = edition([paragraph('A'), paragraph('B')])
const known = asked(one, 'en.body.children.1')

it('is a hash, the same wherever a paragraph has moved to and whatever order its fields have', () => {
  expect(known).toMatch(/^[0-9a-f]{64}$/)
  expect(asked(edition([paragraph('New'), paragraph('A'), { children: [{ text: 'B', type: 'text' }], type: 'paragraph' }]), 'en.body.children.2')).toBe(known)
})

it.each([
  ['the words', asked(edition([paragraph('A'), paragraph('B.')]), 'en.body.children.1')],
  ['the rule', asked(one, 'en.body.children.1', { rule: 'another' })],
  ['the reason', asked(one, 'en.body.children.1', { reason: 'another' })],
  ['what was found', asked(one, 'en.body.children.1', { message: { en: 'Is that?' } })],
  ['the place', asked(one, 'en.body.children.0')],
])('is another when %s is another', (_name, other) => {
  expect(other).not.toBe(known)
})

it('of a fact is of all facts', () => {
  expect(asked(one, 'effectiveFrom')).not.toBe(asked(edition([], { facts: { date: '2026-11-03' } }), 'effectiveFrom'))
  expect(asked(one, 'effectiveFrom')).toBe(asked(edition([]), 'effectiveFrom'))
})

it('of a whole text, or of what is missing, is of the words of all languages', () => {
  const other = edition([paragraph('A'), paragraph('B')], { words: { ...one.words, tc: { locale: 'zh-Hant-HK', title: '標題', summary: '', body: { type: 'document', version: 1, children: [] } } } })
  for (const pointer of ['en', 'en.body', 'en.body.children.9']) expect(asked(other, pointer)).not.toBe(asked(one, pointer))
  expect(asked(other, 'en.title')).toBe(asked(one, 'en.title'))
})
