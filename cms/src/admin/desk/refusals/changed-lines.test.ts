import { expect, it } from 'vitest'
import { changedLines } from './changed-lines.ts'

it.each([
  [['a', 'b', 'c'], ['a', 'x', 'c'], ['b'], ['x']],
  [['a'], ['a'], [], []],
  [[], ['a'], [], ['a']],
  [['a', 'a'], ['a'], ['a'], []],
])('of %j and %j it shows what is not in both', (before, after, removed, added) => {
  expect(changedLines(before, after)).toEqual({ before: removed, after: added })
})
