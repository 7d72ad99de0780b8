import { expect, test } from 'vitest'
import { siblingOf } from './own-page.ts'

const name = expect.stringMatching(/\/no-such-page-[0-9a-f]{12}(\.html?|\/)?$/) as string

test.each([
  ['http://a/leave', 'http://a/'],
  ['http://a/en/leave/14.html?year=2026#top', 'http://a/en/leave/'],
  ['http://a/en/leave/', 'http://a/en/'],
])('beside %s is an address of the same folder and kind, the same in every run', (address, folder) => {
  expect(siblingOf(address)).toEqual(name)
  expect(siblingOf(address)).toBe(siblingOf(address))
  expect(siblingOf(address)?.replace(/no-such-page.*$/, '')).toBe(folder)
})

test.each(['http://a/', 'http://a', 'http://a/index.html', 'http://a/en/default.aspx'])('beside %s there is none: what is shown for a folder is shown for what it lacks too', (address) => {
  expect(siblingOf(address)).toBeUndefined()
})
