import type { Block, Inline, TextNode } from '@clf/content'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { emptySubject } from '../subject.ts'
import { referencesExist } from './rule.ts'

function answers(body: Block[]): string[] {
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body }
  return referencesExist.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

const words: Inline[] = [{ type: 'text', text: 'x' }]
const link = (url: string): TextNode => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: 'x' }] }],
})
const eighth: TextNode = { type: 'paragraph', number: 8, children: words }
const note: TextNode = { type: 'paragraph', footnote: '1', children: words }

test.each<[string, TextNode[], string[]]>([
  ['a paragraph that exists', [link('clf:paragraph/8'), eighth], ['passed', 'passed']],
  ['a footnote that exists', [link('clf:footnote/1'), note], ['passed', 'passed']],
  ['a footnote of two paragraphs', [note, note], ['passed']],
  ['a missing paragraph', [link('clf:paragraph/9'), eighth], ['passed', 'no-paragraph']],
  ['a missing footnote', [link('clf:footnote/2'), note], ['passed', 'no-footnote']],
  ['a number used twice', [eighth, eighth], ['passed', 'number-twice']],
  ['other links', [link('/x')], ['inapplicable']],
])('%s', (_name, body, expected) => {
  expect(answers([{ __component: 'content.text', body }])).toEqual(expected)
})

/** What is said of links in a page that has the names, each as its outcome or reason with what it found. */
function inPage(addresses: string[], names: string[] = []): string[] {
  const place = { pointer: 'a', snippet: '<a>' }
  const subject = { ...emptySubject, links: addresses.map((address) => ({ text: 'x', address, ...place })), anchors: names.map((name) => ({ name, ...place })) }
  return referencesExist.evaluate(subject).map((said) => ('reason' in said ? `${said.outcome} ${said.reason} ${said.found}` : said.outcome))
}

test.each([
  ['#p9', 'cantTell no-place #p9'],
  ['#9', 'cantTell no-place #9'],
  ['clf:paragraph/9', 'failed no-paragraph 9'],
  ['clf:footnote/a', 'failed no-footnote a'],
  ['#p8', 'passed'],
  ['#top', 'passed'],
  ['#TOP', 'passed'],
  ['#:~:text=leave', 'passed'],
  ['#/forms', 'inapplicable'],
  ['#!forms', 'inapplicable'],
  ['#', 'inapplicable'],
  ['/en/forms#p9', 'inapplicable'],
  ['/en/clf:paragraph/9', 'inapplicable'],
])('a link to %s in a page that has #p8: %s', (address, answer) => {
  expect(inPage([address], ['#p8'])).toEqual([answer])
})

test('names of a page that come twice are not paragraph numbers', () => {
  expect(inPage(['#a'], ['#a', '#a'])).toEqual(['passed'])
})

test('only the same number is used twice, and it is named', () => {
  expect(inPage([], ['clf:paragraph/1', 'clf:paragraph/2', 'clf:paragraph/1'])).toEqual(['passed', 'passed', 'failed number-twice 1'])
})
