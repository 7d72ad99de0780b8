import { expect, test } from 'vitest'
import type { Block } from '../../blocks.ts'
import type { RuleDocument } from '../rule.ts'
import { headingOrder } from './rule.ts'

function answers(body: Block[]): string[] {
  const document: RuleDocument = { locale: 'en', title: 'Title', summary: 'Summary', body }
  return headingOrder.evaluate(document).map((finding) => finding.reason ?? finding.outcome)
}

const headings = (...levels: (2 | 3 | 4)[]): Block[] => [
  {
    __component: 'content.text',
    body: levels.map((level) => ({ type: 'heading', level, children: [{ type: 'text', text: 'x' }] })),
  },
]

test.each<[(2 | 3 | 4)[], string]>([
  [[2, 3, 4, 2], 'passed'],
  [[2, 4], 'skipped'],
  [[3], 'skipped'],
  [[], 'inapplicable'],
])('headings %j are %s', (levels, answer) => {
  expect(answers(headings(...levels))).toEqual([answer])
})

test('finds a heading without words', () => {
  expect(
    answers([
      { __component: 'content.text', body: [{ type: 'heading', level: 2, children: [{ type: 'text', text: ' ' }] }] },
    ]),
  ).toEqual(['empty'])
})
