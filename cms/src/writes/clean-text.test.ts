import { expect, it } from 'vitest'
import { isClean, uncleanPlace } from './clean-text.ts'

it.each(['', 'plain', '通告', '𠮷', 'a\tb\nc', '\u{1F600}', '\u0001'])('%j can be stored', (text) => {
  expect(isClean(text)).toBe(true)
})

it.each(['\0', 'a\0b', '\uD800', 'a\uDC00', '\uD83Dx', '\uFFFE', 'x\uFFFF'])('%j cannot', (text) => {
  expect(isClean(text)).toBe(false)
})

it('the first place is named, in lists, objects and keys', () => {
  expect(uncleanPlace({ a: ['x', { b: 'y\0' }], c: '\0' })).toEqual(['a', 1, 'b'])
  expect(uncleanPlace({ a: { 'k\0': 1 } })).toEqual(['a'])
  expect(uncleanPlace('\0')).toEqual([])
  expect(uncleanPlace({ a: [1, null, true, undefined, 'x'] })).toBeNull()
})

it('values of any depth are gone through, and files are not', () => {
  let deep: unknown = 'x\0'
  for (let level = 0; level < 100_000; level += 1) deep = [deep]
  expect(uncleanPlace(deep)?.length).toBeGreaterThan(40)
  expect(uncleanPlace({ file: Buffer.from([0]), date: new Date() })).toBeNull()
})
