import { sourceHash } from '@clf/content/source-hash'
import { judgeEdition } from '@clf/rules'
import type { Edition } from '@clf/rules'
import { expect, it } from 'vitest'
import { withSource } from './with-source.ts'

const tree = (text: string) => ({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })
const words = (title: string, text: string) => ({ title, summary: '', from: '署長', to: '各部門', body: tree(text) })
const traditional = words('標題', '內容。')
const made = { state: 'converted', converter: 'opencc', sourceHash: sourceHash(traditional as never, ['from', 'to', 'preamble', 'closing']) }

const edition = (tc: object | undefined): Edition =>
  ({ kind: 'circular', facts: {}, around: {}, words: { ...(tc && { tc: { ...tc, locale: 'zh-Hant-HK' } }), sc: { ...words('标题', '内容。'), locale: 'zh-Hans', translation: made } } }) as never

const saidOf = (tc: object) => judgeEdition(withSource(edition(tc))).findings.filter(({ rule }) => rule === 'translation-is-as-new-as-its-source').map(({ reason }) => reason)

it('lets the rules tell Simplified words that were made from these Traditional ones', () => {
  expect(saidOf(traditional)).toEqual([])
})

it.each([
  ['body', words('標題', '新內容。')],
  ['sender', { ...traditional, from: '局長' }],
])('lets them tell Simplified words that are older than the %s', (_what, tc) => {
  expect(saidOf(tc)).toEqual(['older'])
})

it('knows of no source where there are no Traditional words', () => {
  expect(withSource({ ...edition(undefined), around: withSource(edition(traditional)).around }).around).toEqual({})
})
