import { expect, test } from 'vitest'
import { escapeHtml } from './escape.ts'

test('escapes the five characters that mean something in HTML', () => {
  expect(escapeHtml(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;')
})

test('drops control characters and keeps newlines', () => {
  expect(escapeHtml('a\u0000b\u0007c\nd')).toBe('abc\nd')
})
