import { expect, test } from 'vitest'
import { listMarker } from './list-marker.ts'

test.each([
  [1, 'a)'],
  [26, 'z)'],
  [27, 'aa)'],
])('marks item %i with the letter %s', (position, marker) => {
  expect(listMarker('lower-alpha', position)).toBe(marker)
})

test.each([
  [4, '(iv)'],
  [9, '(ix)'],
  [14, '(xiv)'],
])('marks item %i with the numeral %s', (position, marker) => {
  expect(listMarker('lower-roman', position)).toBe(marker)
})

test('leaves decimal markers to the browser', () => {
  expect(listMarker('decimal', 3)).toBeNull()
  expect(listMarker(undefined, 3)).toBeNull()
})
