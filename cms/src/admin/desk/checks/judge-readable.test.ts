import { judgeEdition } from '@clf/rules'
import type { Edition } from '@clf/rules'
import { expect, it } from 'vitest'
import { judgeReadable } from './judge-readable.ts'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const words = (locale: string, body: unknown) => ({ locale, title: 'Use of rooms', summary: '', body })
const tree = (...children: unknown[]) => ({ type: 'document', version: 1, children })
const edition = (tc: unknown): Edition => ({ kind: 'circular', facts: {}, words: { en: words('en', tree(paragraph('Click TBC.'), paragraph(''))), tc: words('zh-Hant-HK', tc) }, around: {} }) as never

it.each([['a node without a type', tree({})], ['a paragraph without words', tree({ type: 'paragraph' })], ['no tree', { some: 'thing' }]])(
  'a language whose text is %s is told, and the others are judged without a word of it',
  (_name, body) => {
    const { findings, unread } = judgeReadable(edition(body), judgeEdition)
    expect(unread).toEqual(['tc'])
    expect(findings.some(({ pointer }) => pointer.startsWith('en.body'))).toBe(true)
    expect(findings.filter(({ pointer }) => /^tc\b/.test(pointer))).toEqual([])
  },
)

it('an edition that can be read is judged as it is', () => {
  const read = edition(tree(paragraph('內文。')))
  expect(judgeReadable(read, judgeEdition)).toEqual({ findings: judgeEdition(read).findings, unread: [] })
})

it('what breaks for another reason is told', () => {
  expect(() =>
    judgeReadable(edition(tree(paragraph('內文。'))), ({ words }) => {
      if (Object.keys(words).length === 1) return { findings: [] }
      throw new Error('The judge broke.')
    })
  ).toThrow('The judge broke.')
})
