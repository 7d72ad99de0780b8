import { expect, test } from 'vitest'
import type { Block, Inline, TextNode } from '../../blocks.ts'
import type { RuleDocument } from '../rule.ts'
import { paragraphReferencesExist } from './rule.ts'

function answers(body: Block[]): string[] {
  const document: RuleDocument = { locale: 'en', title: 'Title', summary: 'Summary', body }
  return paragraphReferencesExist.evaluate(document).map((finding) => finding.reason ?? finding.outcome)
}

const words: Inline[] = [{ type: 'text', text: 'x' }]
const link = (url: string): TextNode => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: 'x' }] }],
})
const eighth: TextNode = { type: 'paragraph', number: 8, children: words }
const note: TextNode = { type: 'paragraph', footnote: '1', children: words }

test.each<[string, TextNode[], string]>([
  ['a paragraph that exists', [link('clf:paragraph/8'), eighth], 'passed'],
  ['a footnote that exists', [link('clf:footnote/1'), note], 'passed'],
  ['a missing paragraph', [link('clf:paragraph/9'), eighth], 'no-paragraph'],
  ['a missing footnote', [link('clf:footnote/2'), note], 'no-footnote'],
  ['a number used twice', [eighth, eighth], 'number-twice'],
  ['other links', [link('/x')], 'inapplicable'],
])('%s', (_name, body, answer) => {
  expect(answers([{ __component: 'content.text', body }])).toEqual([answer])
})
