import { expect, test } from 'vitest'
import { formatFileSize } from './format-file-size.ts'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [1499, '1 kB'],
  [498_400, '498 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [999_600, '1.0 MB'],
  [5_000_000, '5.0 MB'],
])('writes %i bytes for readers', (bytes, text) => {
  expect(formatFileSize(bytes)).toBe(text)
})
