import type { DocumentTree, NodeIn } from '@clf/content/tree'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { emptySubject } from '../subject.ts'
import { scriptMatchesLanguage } from './rule.ts'

const tree = (...children: DocumentTree['children']): DocumentTree => ({ type: 'document', version: 1, children })

function answers(locale: WrittenDocument['locale'], title: string): string[] {
  const document: WrittenDocument = { locale, title, summary: '', body: tree() }
  return scriptMatchesLanguage.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

test.each<[WrittenDocument['locale'], string, string]>([
  ['zh-Hans', '联络我们', 'passed'],
  ['zh-Hans', '跳至內容', 'traditional-in-simplified'],
  ['zh-Hant-HK', '皇后大道、群組', 'passed'],
  ['zh-Hant-HK', '电子政府', 'simplified-in-traditional'],
  ['en', 'The 2006 paper', 'passed'],
  ['en', 'The paper 目的', 'chinese-in-english'],
])('%s %j: %s', (locale, title, answer) => {
  expect(answers(locale, title)).toEqual([answer])
})

test('judges marked words by their own language', () => {
  const children: NodeIn<'inline'>[] = [
    { type: 'text', text: 'Purpose ' },
    { type: 'text', text: '目的', lang: 'zh-Hant-HK' },
  ]
  const document: WrittenDocument = {
    locale: 'en',
    title: 'T',
    summary: '',
    body: tree({ type: 'paragraph', children }),
  }
  expect(scriptMatchesLanguage.evaluate(subjectOfDocument(document)).map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed'])
})

test('reads table cells', () => {
  const cell: NodeIn<'cell'> = { type: 'cell', heads: 'column', children: [{ type: 'paragraph', children: [{ type: 'text', text: '內' }] }] }
  const body = tree({ type: 'table', caption: [{ type: 'text', text: '表' }], children: [{ type: 'row', children: [cell] }] })
  const document: WrittenDocument = { locale: 'zh-Hans', title: '', summary: '', body }
  expect(scriptMatchesLanguage.evaluate(subjectOfDocument(document))).toMatchObject([
    { outcome: 'passed', place: { pointer: 'body.children.0.caption' } },
    { outcome: 'failed', reason: 'traditional-in-simplified', place: { pointer: 'body.children.0.children.0.children.0.children.0' }, found: '內' },
  ])
})

test('names every word that is in the wrong script', () => {
  const found = (lang: string, text: string) => scriptMatchesLanguage.evaluate({ ...emptySubject, texts: [{ text, lang, pointer: '', snippet: '' }] })
  expect(found('en', 'The 目的 of 通告')).toMatchObject([{ found: '目的 通告' }])
  expect(found('EN-GB', 'The 目的')).toMatchObject([{ found: '目的' }])
  expect(found('zh-Hans-HK', '跳至內容')).toMatchObject([{ found: '內' }])
  expect(found('zh-HK', '电子政府')).toMatchObject([{ found: '电' }])
})

test('blanks are no text', () => {
  const texts = [{ text: ' \u3000', lang: 'en', pointer: '', snippet: '' }]
  expect(scriptMatchesLanguage.evaluate({ ...emptySubject, texts })).toEqual([{ outcome: 'inapplicable' }])
})

// `men` is Mende and `enm` is Middle English: tags that hold the letters of English.
test.each(['ja', 'ko-KR', 'men', 'enm', ''])('text marked "%s" is not judged', (lang) => {
  const texts = [{ text: '電子政府', lang, pointer: '', snippet: '' }]
  expect(scriptMatchesLanguage.evaluate({ ...emptySubject, texts })).toEqual([{ outcome: 'inapplicable' }])
})
