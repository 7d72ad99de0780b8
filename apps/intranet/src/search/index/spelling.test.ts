import { expect, test } from 'vitest'
import { distanceOf, withoutOneLetter } from './spelling.ts'

test.each([
  ['password', 'password', 0],
  ['pasword', 'password', 1],
  ['recieve', 'receive', 1],
  ['maintainance', 'maintenance', 2],
  ['', 'leave', 5],
])('counts the slips from %s to %s', (one, other, distance) => {
  expect(distanceOf(one, other)).toBe(distance)
  expect(distanceOf(other, one)).toBe(distance)
})

test('leaves out each letter once', () => {
  expect(withoutOneLetter('leave')).toEqual(['leave', 'eave', 'lave', 'leve', 'leae', 'leav'])
})
