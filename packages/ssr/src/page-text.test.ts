import { expect, test } from 'vitest'
import { PageText } from './page-text.ts'

function textOf(...chunks: string[]): PageText {
  const text = new PageText()
  for (const chunk of chunks) text.append(chunk)
  return text
}

test.each([
  [0, 9, 'abcdefghi'],
  [0, 3, 'abc'],
  [1, 2, 'b'],
  [2, 4, 'cd'],
  [2, 8, 'cdefgh'],
  [3, 6, 'def'],
  [8, 20, 'i'],
  [9, 12, ''],
  [4, 4, ''],
  [7, 2, ''],
])('from %i to %i of a page in three chunks stands %j', (from, to, expected) => {
  expect(textOf('abc', 'def', 'ghi').slice(from, to)).toBe(expected)
  expect(textOf('abc', '', 'def', '', 'ghi', '').slice(from, to)).toBe(expected)
  expect(textOf('abcdefghi').slice(from, to)).toBe(expected)
})

test('an empty page has no text and ends where it starts', () => {
  const text = new PageText()
  expect([text.slice(0, 5), text.end, text.endOfWholeCharacters, text.takeUntil(0), text.lineAt(0)]).toEqual(['', 0, 0, '', 1])
})

test.each([
  ['a\uD7FF', 2],
  ['a\uD800', 1],
  ['a\uDBFF', 1],
  ['a\uDC00', 2],
  ['𠮷', 2],
])('of %j the first %i code units are whole characters', (page, whole) => {
  expect(textOf(page).endOfWholeCharacters).toBe(whole)
  expect(textOf(page, '').endOfWholeCharacters).toBe(whole)
  expect(textOf(...page.split('')).endOfWholeCharacters).toBe(whole)
})

test('what is taken is not taken again', () => {
  const text = textOf('abc', 'def')
  expect([text.takeUntil(4), text.takenTo, text.takeUntil(6), text.takeUntil(6)]).toEqual(['abcd', 4, 'ef', ''])
})

test('what was taken and read is let go of, and the rest keeps its place', () => {
  const text = textOf('abc', 'def', 'ghi')
  text.takeUntil(9)
  text.forgetUntil(5)
  expect([text.slice(4, 9), text.slice(5, 9), text.end]).toEqual(['', 'fghi', 9])
  text.append('jkl')
  expect([text.slice(8, 11), text.takeUntil(12)]).toEqual(['ijk', 'jkl'])
})

test('what was read and not taken is kept, and what was taken and not read', () => {
  const text = textOf('abc', 'def')
  text.takeUntil(2)
  text.forgetUntil(6)
  expect(text.slice(2, 6)).toBe('cdef')
  text.takeUntil(6)
  text.forgetUntil(3)
  expect([text.slice(2, 6), text.slice(3, 6)]).toEqual(['', 'def'])
})

test('a name longer than 1,024 code units is not waited for', () => {
  const text = textOf('x'.repeat(1_000), 'y'.repeat(1_000))
  text.takeUntil(2_000)
  text.forgetUntil(10)
  expect([text.slice(975, 2_000), text.slice(976, 1_001)]).toEqual(['', `${'x'.repeat(24)}y`])
})

test('lines are counted over chunks, also those that were let go of', () => {
  const text = textOf('a\nb', '\n', 'c\nd')
  text.takeUntil(5)
  text.forgetUntil(5)
  expect([text.lineAt(5), text.lineAt(6), text.lineAt(6)]).toEqual([3, 4, 4])
})
