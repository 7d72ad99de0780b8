import type { DocumentTree } from '@clf/content/tree'
import type { Edition } from '@clf/rules'
import { expect, it } from 'vitest'
import { changesBetween } from './changes-between.ts'

const tree = (text: string): DocumentTree => ({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })
const before: Edition = {
  kind: 'circular',
  facts: { number: 5, reviewBy: null, amendments: [] },
  words: { en: { locale: 'en', title: 'Title', summary: '', body: tree('Words') } },
  around: { today: '2026-11-02' },
}

it('what is the same, though another object, is no change', () => {
  expect(changesBetween(before, structuredClone({ ...before, words: {} }))).toEqual([])
  expect(changesBetween(before, { ...before, words: { en: { ...before.words.en, body: { ...tree(''), children: before.words.en?.body.children } } } } as Edition)).toEqual([])
})

it('facts, fields and bodies are named as the form names them', () => {
  const after: Edition = { ...before, facts: { ...before.facts, reviewBy: '2027-11-02' }, words: { en: { locale: 'en', title: 'Other', summary: '', body: tree('Mended') } } }
  expect(changesBetween(before, after)).toEqual([
    { path: 'reviewBy', value: '2027-11-02' },
    { path: 'en.title', value: 'Other' },
    { path: 'en.body', value: tree('Mended') },
  ])
})

it('a language that comes is one change, without its tag', () => {
  const after: Edition = { ...before, words: { ...before.words, sc: { locale: 'zh-Hans', title: '标题', summary: '', body: tree('正文') } } }
  expect(changesBetween(before, after)).toEqual([{ path: 'sc', value: { title: '标题', summary: '', body: tree('正文') } }])
})
