import type { DocumentTree, NodeIn } from '@clf/content/tree'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { noSpacesBetweenHan } from './rule.ts'

const tree = (...children: DocumentTree['children']): DocumentTree => ({ type: 'document', version: 1, children })

function answers(title: string): string[] {
  const document: WrittenDocument = { locale: 'zh-Hant-HK', title, summary: '', body: tree() }
  return noSpacesBetweenHan.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

test.each([
  ['重要告示', 'passed'],
  ['使用 XML 標準', 'passed'],
  ['重 要 告 示', 'spaced'],
  ['最近修訂\u3000日期', 'spaced'],
  ['Notices', 'inapplicable'],
])('%j: %s', (title, answer) => {
  expect(answers(title)).toEqual([answer])
})

test('quotes the stretched words', () => {
  const document: WrittenDocument = { locale: 'zh-Hant-HK', title: '請看重 要 告 示。', summary: '', body: tree() }
  expect(noSpacesBetweenHan.evaluate(subjectOfDocument(document))).toMatchObject([{ found: '重 要 告 示' }])
})

test('quotes words stretched with several spaces to their end', () => {
  const document: WrittenDocument = { locale: 'zh-Hant-HK', title: '重  要\u3000 告\t示', summary: '', body: tree() }
  expect(noSpacesBetweenHan.evaluate(subjectOfDocument(document))).toMatchObject([{ found: '重  要\u3000 告\t示' }])
})

test('the spaces around words in another language separate nothing', () => {
  const children: NodeIn<'inline'>[] = [{ type: 'text', text: '使用 ' }, { type: 'text', text: 'XML', lang: 'en' }, { type: 'text', text: ' 標準' }]
  const document: WrittenDocument = { locale: 'zh-Hant-HK', title: '', summary: '', body: tree({ type: 'paragraph', children }) }
  expect(noSpacesBetweenHan.evaluate(subjectOfDocument(document)).map(({ outcome }) => outcome)).toEqual(['passed', 'passed'])
})
