import type { DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { emptySubject } from '../subject.ts'
import { referencesExist } from './rule.ts'

function answers(...children: DocumentTree['children']): string[] {
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body: { type: 'document', version: 1, children } }
  return referencesExist.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

const words: NodeIn<'block'> = { type: 'paragraph', children: [{ type: 'text', text: 'x' }] }
const numbered = (number: string, id?: string): TreeNode<'numbered'> => ({ type: 'numbered', number, ...(id === undefined ? {} : { id }), children: [words] })
const reference = (target: string): DocumentTree['children'][number] => ({ type: 'paragraph', children: [{ type: 'reference', target }] })
const heading: DocumentTree['children'][number] = { type: 'heading', level: 2, children: [{ type: 'text', text: 'Part B' }] }

test.each<[string, DocumentTree['children'], string[]]>([
  ['a paragraph that exists', [reference('eight'), numbered('8', 'eight')], ['passed', 'passed']],
  ['a number used twice', [numbered('8'), numbered('8')], ['passed', 'number-twice']],
  ['numbers that begin again under a heading', [numbered('1'), numbered('2'), heading, numbered('1'), numbered('2'), numbered('3')], ['passed', 'passed', 'passed']],
  ['a number used twice where numbers begin again', [numbered('1'), heading, numbered('1'), numbered('1')], ['passed', 'number-twice']],
  ['other links', [{ type: 'paragraph', children: [{ type: 'text', text: 'x', link: { address: '/x' } }] }], ['inapplicable']],
])('%s', (_name, children, expected) => {
  expect(answers(...children)).toEqual(expected)
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
