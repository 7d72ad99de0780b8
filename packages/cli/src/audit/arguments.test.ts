import { expect, test } from 'vitest'
import { address, addressesIn, defaultWidths, seconds, status, width } from './arguments.ts'

test.each(['http://127.0.0.1:4321/en', 'https://example.org'])('%s is the address of a page, and comes behind those before it', (value) => {
  expect([address(value), address(value, ['http://a/'])]).toEqual([[value], ['http://a/', value]])
})

test.each(['intranet/en', '127.0.0.1:4321', 'ftp://example.org/', 'file:///etc/hosts', 'xhttp://example.org', 'httpsx://example.org', ''])('%j is the address of no page', (value) => {
  expect(() => address(value)).toThrow(`"${value}" is not a web address. Write it in full, for example http://127.0.0.1:4321/en`)
})

test('a list has an address a line; empty lines and remarks are left out, and a wrong line is named', () => {
  expect(addressesIn('\uFEFFhttp://a/\r\n\n# not http://b/\n  https://c/d \n')).toEqual(['http://a/', 'https://c/d'])
  expect(() => addressesIn('http://a/\n\nb.example')).toThrow('Line 3 of the list, "b.example", is not a web address. Write it in full')
})

test('a width takes the place of the default ones, and another stands beside it', () => {
  expect(defaultWidths).toEqual([1280, 320])
  const first = width('1280', defaultWidths)
  expect([first, width('320', first)]).toEqual([[1280], [1280, 320]])
})

test.each([
  ['a width', (value: string) => width(value, defaultWidths)[0], 200, 4000, 'CSS pixels'],
  ['a time', seconds, 1, 600, 'seconds'],
  ['a status', status, 200, 599, 'as HTTP statuses go'],
])('%s has its limits, which belong to it', (_what, read, least, most, unit) => {
  expect([read(String(least)), read(String(most))]).toEqual([least, most])
  for (const wrong of [String(least - 1), String(most + 1), `${least}.5`, 'many', '']) expect(() => read(wrong)).toThrow(`Give a whole number from ${least} to ${most}, ${unit}.`)
})
