import { expect, test } from 'vitest'
import { inSeenOrder } from './seen-order.ts'

const at = (name: string, x: number, y: number, width = 50, height = 20) => ({ name, box: { x, y, width, height } })
const namesOf = (...things: ReturnType<typeof at>[]) => inSeenOrder(things).map(({ name }) => name).join(' ')

test('a row is read from the left', () => {
  expect(namesOf(at('c', 200, 3), at('a', 0, 0), at('b', 100, 5))).toBe('a b c')
})

test('rows are read from above', () => {
  expect(namesOf(at('c', 0, 40), at('b', 100, 0), at('a', 0, 0))).toBe('a b c')
})

test('what stands beside two rows comes before both', () => {
  expect(namesOf(at('d', 200, 40), at('c', 100, 40), at('b', 100, 0), at('a', 0, 20))).toBe('a b c d')
})

test('what stands beside two rows, and partly at the height of one, comes before both', () => {
  expect(namesOf(at('c', 200, 40, 50, 44), at('b', 200, 0), at('a', 0, 30, 50, 16))).toBe('a b c')
})

test('what is as high as the first row and more is in it', () => {
  expect(namesOf(at('c', 0, 60), at('b', 200, 0), at('a', 0, 0, 50, 48))).toBe('a b c')
  expect(namesOf(at('c', 200, 0), at('d', 100, 60), at('a', 0, 0, 50, 48))).toBe('a c d')
})

test('lines that touch are two rows', () => {
  expect(namesOf(at('b', 0, 18), at('a', 100, 0))).toBe('a b')
})

test('what stands on one line and lies over each other is read from the left, however high it is', () => {
  expect(namesOf(at('c', 60, 0, 40, 30), at('b', 35, 6, 40, 22), at('a', 0, 14, 50, 14))).toBe('a b c')
})
