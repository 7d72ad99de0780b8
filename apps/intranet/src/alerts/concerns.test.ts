import { kinds } from '@clf/content'
import { kindExamples } from '@clf/content/examples'
import type { DocumentTree } from '@clf/content/tree'
import { expect, it } from 'vitest'
import { concerns } from './concerns.ts'

const [example] = kindExamples.circular('en')
if (!example) throw new Error('An example is needed.')
const treeOf = (text: string): DocumentTree => ({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })
const path = '/circulars/general-circular/6-2026'
const named = (title: string, text = 'Keep records.', lang: 'en' | 'zh-Hant-HK' = 'en') => ({ ...example, locale: lang, title, summary: '', body: treeOf(text) })
const leading = (address: string): DocumentTree => ({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Here', link: { address } }] }] })
const alertOf = (title: string, body = treeOf('Nothing.')) => ({ services: [{ serviceCode: 'e-leave', title, body }] })
const isConcerned = (alert: ReturnType<typeof alertOf>, document: ReturnType<typeof named>) => concerns(alert, kinds.circular, path, document)

it.each([
  ['has its name in the text', named('Leave', 'Apply by electronic\nleave, please.'), true],
  ['has its name in the title', named('Electronic Leave in offices'), true],
  ['leads to it', { ...named('Leave'), body: leading('clf:service/e-leave') }, true],
  ['leads to another service', { ...named('Leave'), body: leading('clf:service/e-payslip') }, false],
  ['has its name in a longer word', named('Leave', 'electronic leaver'), false],
  ['has nothing of it', named('Leave'), false],
])('an alert of a service concerns a document that %s: %s', (_name, document, expected) => {
  expect(isConcerned(alertOf('Electronic leave'), document)).toBe(expected)
})

it('an alert of a service concerns a document in Chinese with its name between other characters', () => {
  expect(isConcerned(alertOf('電子假期服務'), named('假期', '請經電子假期服務申請。', 'zh-Hant-HK'))).toBe(true)
  expect(isConcerned(alertOf('電子假期服務'), named('假期', '請經電子服務申請假期。', 'zh-Hant-HK'))).toBe(false)
})

it('an alert of a service concerns the circular that its page leads to, and the service', () => {
  expect(isConcerned(alertOf('Electronic leave', leading('clf:circular/general-circular/6/2026')), named('Leave'))).toBe(true)
  expect(isConcerned(alertOf('Electronic leave', leading('clf:circular/general-circular/7/2026')), named('Leave'))).toBe(false)
  expect(concerns(alertOf('Electronic leave'), kinds.service, '/services/e-leave', named('Leave'))).toBe(true)
  expect(concerns({ services: null }, kinds.service, '/services/e-leave', named('Leave'))).toBe(false)
})
