import { validateTree } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { expect, it } from 'vitest'
import { otherwise } from './otherwise.ts'
import type { Doubt } from './paper.ts'

const words = { en: 'x', 'zh-Hant-HK': 'x', 'zh-Hans': 'x' }
const doubt = (kind: string, value: string): Doubt => ({ kind, value, what: words, place: words, line: 1, excerpt: value })
const line = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] })
const table = (text: string) => ({ type: 'table' as const, caption: [], children: [{ type: 'row' as const, children: [{ type: 'cell' as const, heads: 'column' as const, children: [line(text)] }] }] })
const tree: DocumentTree = {
  type: 'document',
  version: 1,
  children: [{ type: 'heading', level: 2, children: [{ type: 'text', text: 'Purpose' }] }, table('first'), { type: 'numbered', number: '7', children: [table('second')] }],
} as unknown as DocumentTree

it('a heading that is none becomes a paragraph', () => {
  expect(otherwise(tree, doubt('heading', 'Purpose'), 0).children[0]).toEqual(line('Purpose'))
  expect(otherwise(tree, doubt('heading', 'Another'), 0)).toEqual(tree)
})

it('the head of the table that was asked about is made of ordinary cells, and of no other', () => {
  const changed = otherwise(tree, doubt('table head', '1'), 1)
  expect(JSON.stringify(changed)).toContain('"first"')
  expect([JSON.stringify(changed.children[1]).includes('heads'), JSON.stringify(changed.children[2]).includes('heads')]).toEqual([true, false])
})

it('a number of its own follows by itself', () => {
  expect(otherwise(tree, doubt('numbering', '7'), 0).children[2]).not.toHaveProperty('number')
})

it.each(['title', 'list'])('a guess of %s changes nothing in the body', (kind) => {
  expect(otherwise(tree, doubt(kind, 'Purpose'), 0)).toEqual(tree)
})

it('what comes out can be stored', () => {
  const valid = { ...tree, children: tree.children.slice(0, 2) }
  for (const kind of ['heading', 'table head']) expect(validateTree(otherwise(valid, doubt(kind, 'Purpose'), 0)).problems.filter(({ stops }) => stops === 'saving')).toEqual([])
})
