import { expect, test } from 'vitest'
import { textSizeCookie, textSizeFromCookie } from './text-size-cookie.ts'

test('reads the size among other cookies', () => {
  expect(textSizeFromCookie('theme=dark; clf-text-size=largest; a=b')).toBe('largest')
})

test('ignores a size that does not exist', () => {
  expect(textSizeFromCookie('clf-text-size=huge')).toBeUndefined()
})

test('ignores a cookie whose name only ends alike', () => {
  expect(textSizeFromCookie('not-clf-text-size=larger')).toBeUndefined()
})

test('keeps the size for a year on the whole site', () => {
  expect(textSizeCookie('larger')).toBe('clf-text-size=larger; Max-Age=31536000; Path=/; SameSite=Lax')
})
