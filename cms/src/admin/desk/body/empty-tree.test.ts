import type { DocumentTree } from '@clf/content/tree'
import { expect, it } from 'vitest'
import { emptyTree, isEmptyTree, isSameBody } from './empty-tree.ts'

const tree = (text: string): DocumentTree => ({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })

it('a body is the same whatever the order of the fields of its nodes', () => {
  expect(isSameBody(tree('a'), { children: [{ children: [{ text: 'a', type: 'text' }], type: 'paragraph' }], version: 1, type: 'document' })).toBe(true)
})

it.each([[tree('a'), tree('b')], [tree('a'), null], [null, tree('a')], [{ a: 1 }, { a: 1, b: 2 }], [{ a: 1, b: 2 }, { a: 1 }], [[1], { 0: 1 }], [[1, 2], [2, 1]], [{ a: undefined }, {
  b: undefined,
}]])('%j is not %j', (one, other) => {
  expect(isSameBody(one, other)).toBe(false)
})

it('no body is no body, however it is said', () => {
  expect([isSameBody(null, undefined), isEmptyTree(emptyTree), isEmptyTree({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [] }] }), isEmptyTree(tree('a'))]).toEqual([
    true,
    true,
    true,
    false,
  ])
})
