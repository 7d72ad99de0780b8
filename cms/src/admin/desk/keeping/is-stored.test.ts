import { describe, expect, test } from 'vitest'
import { isStored } from './is-stored.ts'

const stored = {
  id: 7,
  documentId: 'a',
  updatedAt: '2026-11-27T08:00:00.000Z',
  number: 2,
  series: { connect: [], disconnect: [] },
  en: { id: 3, title: 'Travel', summary: null, body: { type: 'document', children: [{ type: 'paragraph', text: 'One.' }] } },
}

describe('what was typed is stored', () => {
  test('when only what the server sets differs, and what is empty is empty in another way', () => {
    expect(isStored({ ...stored, id: 8, updatedAt: null, series: undefined, en: { ...stored.en, id: 4, summary: '' } }, stored)).toBe(true)
  })

  test.each([
    ['a fact differs', { number: 3 }],
    ['a relation waits to be made', { series: { connect: [{ id: 1 }], disconnect: [] } }],
    ['a word differs deep in a body', { en: { ...stored.en, body: { type: 'document', children: [{ type: 'paragraph', text: 'Two.' }] } } }],
    ['a node of a body has another id', { en: { ...stored.en, body: { type: 'document', id: 'b', children: stored.en.body.children } } }],
    ['a block is missing', { en: { ...stored.en, body: { type: 'document', children: [] } } }],
    ['a value was taken out', { number: null }],
  ])('not when %s', (_, change) => {
    expect(isStored({ ...stored, ...change }, stored)).toBe(false)
  })
})
