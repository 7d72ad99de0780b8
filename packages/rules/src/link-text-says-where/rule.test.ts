import type { DocumentTree } from '@clf/content/tree'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { linkTextSaysWhere } from './rule.ts'

function answers(...children: DocumentTree['children']): string[] {
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body: { type: 'document', version: 1, children } }
  return linkTextSaysWhere.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

const link = (text: string): DocumentTree['children'][number] => ({ type: 'paragraph', children: [{ type: 'text', text, link: { address: '/x' } }] })

test.each([
  ['Leave form', 'passed'],
  ['Click here', 'generic'],
  ['Read more…', 'generic'],
  ['按此', 'generic'],
  ['按這裏。', 'generic'],
  ['点击这里', 'generic'],
  ['  CLICK \n HERE  ', 'generic'],
  ['» Details', 'generic'],
  ['(more)', 'generic'],
  ['Click here for the leave form', 'passed'],
  ['', 'empty'],
  [' \u00a0 ', 'empty'],
  ['https://example.org/a', 'address'],
  [' http://example.org/a', 'address'],
  ['HTTPS://EXAMPLE.ORG', 'address'],
  ['Leave form (https://example.org/a)', 'passed'],
])('%j: %s', (text, answer) => {
  expect(answers(link(text))).toEqual([answer])
})

test('a part of this page may be called by a name that would say nothing of another page', () => {
  const to = (address: string, text: string): DocumentTree['children'][number] => ({ type: 'paragraph', children: [{ type: 'text', text, link: { address } }] })
  expect(answers(to('#links', 'Related links'), to('/links', 'Related links'), to('#links', 'Click here'))).toEqual(['passed', 'generic', 'generic'])
})
