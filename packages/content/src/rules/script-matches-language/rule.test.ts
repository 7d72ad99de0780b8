import { expect, test } from 'vitest'
import type { Block, Inline, TextNode } from '../../blocks.ts'
import type { RuleDocument } from '../rule.ts'
import { scriptMatchesLanguage } from './rule.ts'

function answers(locale: RuleDocument['locale'], title: string): string[] {
  const document: RuleDocument = { locale, title, summary: '', body: [] }
  return scriptMatchesLanguage.evaluate(document).map((finding) => finding.reason ?? finding.outcome)
}

test.each<[RuleDocument['locale'], string, string]>([
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
  const children: Inline[] = [
    { type: 'text', text: 'Purpose ' },
    { type: 'text', text: '目的', lang: 'zh-Hant-HK' },
  ]
  const body: TextNode[] = [{ type: 'paragraph', children }]
  const document: RuleDocument = {
    locale: 'en',
    title: 'T',
    summary: '',
    body: [{ __component: 'content.text', body }],
  }
  expect(scriptMatchesLanguage.evaluate(document).map((finding) => finding.outcome)).toEqual(['passed'])
})

test('reads table cells', () => {
  const table: Block = {
    __component: 'content.table',
    caption: '表',
    rows: [['內']],
    headerRow: true,
    headerColumn: false,
  }
  const document: RuleDocument = { locale: 'zh-Hans', title: '', summary: '', body: [table] }
  expect(scriptMatchesLanguage.evaluate(document)).toEqual([
    { outcome: 'failed', reason: 'traditional-in-simplified', path: 'body.0.rows.0', excerpt: '內' },
  ])
})
