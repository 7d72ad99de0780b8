import { expect, it } from 'vitest'
import { changeTo, relatedAfter } from './relation-value.ts'

it.each([
  [[], ['a']],
  [['a'], []],
  [['a'], ['b']],
  [['a', 'b'], ['b', 'c']],
  [['a'], ['a']],
])('what is stored as %j becomes %j', (stored, wanted) => {
  expect(relatedAfter(stored, changeTo(stored, wanted))).toEqual(wanted)
})

it('without a change it stays what is stored', () => {
  expect([relatedAfter(['a'], null), changeTo(['a'], ['a'])]).toEqual([['a'], { connect: [], disconnect: [] }])
})
