import { expect, it } from 'vitest'
import { readableAddress } from './readable-address.ts'

it.each([
  ['/en/search?q=%E5%81%87', '/en/search?q=%E5%81%87'],
  ['/en/search?q=100%', '/en/search?q=100%25'],
  ['/en/%ZZ/%E5%81%87', '/en/%25ZZ/%E5%81%87'],
  ['/%ff', '/%25ff'],
  ['/%aZ/%E5%81%87', '/%25aZ/%E5%81%87'],
  ['/%', '/%25'],
  ['*', '*'],
])('reads %s as %s', (asked, read) => {
  expect(readableAddress(asked)).toBe(read)
})
