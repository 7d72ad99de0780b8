import type { Block, Inline, TextNode } from '@clf/content'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
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
