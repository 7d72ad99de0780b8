import { expect, it } from 'vitest'
import { acceptedEncoding } from './encodings.ts'

it.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;Q=0.5, BR;q=0.4', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['identity', undefined],
  ['*;q=0', undefined],
  ['br;q=x', undefined],
  ['', undefined],
  [undefined, undefined],
])('for %j a text is packed with %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding)
})
