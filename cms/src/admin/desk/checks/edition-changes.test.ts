import type { DocumentTree } from '@clf/content/tree'
import type { Edition, EditionWords } from '@clf/rules'
import { expect, it } from 'vitest'
import { changedEdition, changeOf } from './edition-changes.ts'

const block = (text: string): DocumentTree['children'][number] => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const blocks = Array.from({ length: 300 }, (_, index) => block(`Paragraph ${index}`))

const wordsOf = (children: DocumentTree['children'], title = 'Title'): EditionWords => ({ locale: 'en', title, summary: '', body: { type: 'document', version: 1, children } })
const edition = (en: EditionWords, tc?: EditionWords): Edition => ({ kind: 'circular', facts: { number: 5 }, words: { en, ...(tc && { tc }) }, around: {} })

it('a key in one paragraph sends that paragraph alone', () => {
  const tc = wordsOf(blocks)
  const change = changeOf(edition(wordsOf(blocks), tc), edition(wordsOf(blocks.with(120, block('Typed'))), tc))
  expect(change.words.en?.trees['body']).toMatchObject({ from: 120, gone: 1, blocks: [block('Typed')] })
  expect(Object.keys(change.words)).toEqual(['en'])
})

it.each([
  ['a paragraph that was put in', blocks.toSpliced(3, 0, block('New'))],
  ['one that was taken out', blocks.toSpliced(299, 1)],
  ['one that stands twice', blocks.toSpliced(5, 0, blocks[4] as DocumentTree['children'][number])],
  ['another order', blocks.toReversed()],
  ['nothing', []],
])('what the worker holds after %s is what the form holds', (_name, children) => {
  const before = edition(wordsOf(blocks))
  const now = edition(wordsOf(children, 'Another title'))
  expect(changedEdition(before, structuredClone(changeOf(before, now)))).toEqual(now)
})

it('words that did not change stay the same object, also when their tree was read again', () => {
  const held = edition(wordsOf(blocks), wordsOf(blocks))
  const after = changedEdition(held, changeOf(edition(wordsOf(blocks), wordsOf(blocks)), edition(wordsOf(blocks), wordsOf(blocks, 'Another'))))
  expect(after.words.en).toBe(held.words.en)
  expect(after.words.tc?.title).toBe('Another')
})

it('what lies around goes with the first edition, and again when something in it is another', () => {
  const around = { today: '2026-11-02', others: [{ reference: 'general-circular/3-2024', work: 'other' }] } as const
  const held = { ...edition(wordsOf(blocks)), around }
  expect(changeOf(null, held).around).toEqual(around)
  const typed = { ...edition(wordsOf(blocks, 'Typed')), around: { ...around } }
  expect(changeOf(held, typed)).not.toHaveProperty('around')
  expect(changedEdition(held, changeOf(held, typed))).toEqual(typed)
  const known = { ...typed, around: { ...around, glossary: ['OGCIO'] } }
  expect(changedEdition(held, changeOf(held, known))).toEqual(known)
})

it('a language that was taken out is gone', () => {
  const before = edition(wordsOf(blocks), wordsOf(blocks))
  const now = edition(wordsOf(blocks))
  expect(changedEdition(before, changeOf(before, now))).toEqual(now)
})
