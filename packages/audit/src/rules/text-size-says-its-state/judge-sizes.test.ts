import { expect, test } from 'vitest'
import { judgeSizes, judgeUses } from './judge-sizes.ts'

const size = (name: string, rest = {}) => ({ name, pressed: '', current: '', selected: '', isChecked: false, ...rest })
const [first, second, third] = ['Default Font Size', 'Larger Font Size', 'Largest Font Size'] as const

test.each([{ pressed: 'true' }, { current: 'true' }, { selected: 'true' }, { isChecked: true }])('the size in force is marked by %j', (mark) => {
  expect(judgeSizes([size(first), size(second, mark), size(third)])).toBeUndefined()
})

test.each(
  [
    ['not-three', [size(first, { pressed: 'true' }), size(third)]],
    ['unnamed', [size('A', { pressed: 'true' }), size('A'), size('A')]],
    ['unnamed', [size(first, { pressed: 'true' }), size(third), size(third)]],
    ['no-state', [size(first), size(second), size(third)]],
    ['no-state', [size(first, { pressed: 'false' }), size(second, { current: 'false' }), size(third)]],
    ['two-states', [size(first, { pressed: 'true' }), size(second), size(third, { pressed: 'true' })]],
  ] as const,
)('%s is said', (reason, sizes) => {
  expect(judgeSizes(sizes)?.reason).toBe(reason)
})

test('sizes that change the letters, each to its own, and say so are right', () => {
  expect(judgeUses([{ letters: 160, marked: [0] }, { letters: 192, marked: [1] }, { letters: 224, marked: [2] }])).toBeUndefined()
})

test.each(
  [
    ['no-effect', 1, [{ letters: 160, marked: [0] }, { letters: 160, marked: [1] }, { letters: 224, marked: [2] }]],
    ['state-stays', 1, [{ letters: 160, marked: [0] }, { letters: 192, marked: [0] }, { letters: 224, marked: [0] }]],
    ['state-stays', 2, [{ letters: 160, marked: [0] }, { letters: 192, marked: [1] }, { letters: 224, marked: [] }]],
  ] as const,
)('%s is said of size %d', (reason, at, uses) => {
  expect(judgeUses(uses)).toEqual({ reason, at })
})
