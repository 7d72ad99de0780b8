import { expect, test } from 'vitest'
import type { RuleDocument } from '../rule.ts'
import { noSpacesBetweenHan } from './rule.ts'

function answers(title: string): string[] {
  const document: RuleDocument = { locale: 'zh-Hant-HK', title, summary: '', body: [] }
  return noSpacesBetweenHan.evaluate(document).map((finding) => finding.reason ?? finding.outcome)
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
  const document: RuleDocument = { locale: 'zh-Hant-HK', title: '請看重 要 告 示。', summary: '', body: [] }
  expect(noSpacesBetweenHan.evaluate(document)[0]?.excerpt).toBe('重 要 告 示')
})
