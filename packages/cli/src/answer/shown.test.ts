import { expect, test } from 'vitest'
import { shown } from './shown.ts'

test.each([
  ['http://user:secret@host/', 'http://…@host/'],
  ['HTTPS:\\\\user:secret@host', 'HTTPS:\\\\…@host'],
  ['http:user:secret@host', 'http:…@host'],
  ['user:secret@host/path', '…@host/path'],
  ['http://user:se/cret@host', 'http://…@host'],
  ['http://user:se@cret@host', 'http://…@host'],
  ['http://user:se#c:re?t@host', 'http://…@host'],
  ['--sitemp=http://user:secret@host/', '--sitemp=http://…@host/'],
  ['a, http://user:secret@host/', 'a, http://…@host/'],
  ['http://user:secret with space@host', 'http://…@host'],
])('of %j, %j is shown', (given, seen) => {
  expect(shown(given)).toBe(seen)
  expect(shown(given)).not.toMatch(/se.?cret/)
})

test.each(['intranet/en', 'audit@example.gov.hk', 'http://127.0.0.1:4321/en', '--lisst', '中文'])('%s is shown as it is', (given) => {
  expect(shown(given)).toBe(given)
})

test('what would move the terminal or fill it is left out', () => {
  expect(shown('a\u001B[2Jb\nc')).toBe('a [2Jb c')
  expect(shown('x'.repeat(500))).toBe(`${'x'.repeat(119)}…`)
})
