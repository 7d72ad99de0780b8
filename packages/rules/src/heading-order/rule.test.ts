import type { DocumentTree } from '@clf/content/tree'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { emptySubject } from '../subject.ts'
import { headingOrder } from './rule.ts'

function answers(...children: DocumentTree['children']): string[] {
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body: { type: 'document', version: 1, children } }
  return headingOrder.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

const headings = (...levels: (2 | 3 | 4)[]): DocumentTree['children'] => levels.map((level) => ({ type: 'heading', level, children: [{ type: 'text', text: 'x' }] }))

// The first answer is about the title of the document.
test.each<[(2 | 3 | 4)[], string[]]>([
  [[2, 3, 4, 2], ['passed', 'passed', 'passed', 'passed', 'passed']],
  [[2, 4], ['passed', 'passed', 'skipped']],
  [[3], ['passed', 'skipped']],
  [[], ['passed']],
])('headings %j below the title: %j', (levels, expected) => {
  expect(answers(...headings(...levels))).toEqual(expected)
})

test('a page may begin with any level, as a heading of its navigation does', () => {
  const headings = [{ level: 2, text: 'Menu', pointer: 'nav h2', snippet: '' }]
  expect(headingOrder.evaluate({ ...emptySubject, headings })).toMatchObject([{ outcome: 'passed' }])
})

test('finds a heading without words', () => {
  expect(
    answers({ type: 'heading', level: 2, children: [{ type: 'text', text: ' ' }] }),
  ).toEqual(['passed', 'empty'])
})
