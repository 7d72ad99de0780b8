import { languageTags } from '@clf/text'
import { expect, test } from 'vitest'
import { firstLineOf, unforeseen } from './unforeseen.ts'

test('an error that nobody has foreseen ends with 3, is called a fault of the program in each language, and shows its first line alone', () => {
  const { said, exitCode } = unforeseen(new TypeError('queue is undefined.\nCall log:\n  - waiting'))
  expect(exitCode).toBe(3)
  expect(Object.keys(said)).toEqual(languageTags)
  for (const sentence of Object.values(said)) expect(sentence).toMatch(/clf.*[:：]\s?queue is undefined$/)
  expect(said.en).toContain('This is a fault of clf itself. Please report it')
})

test.each([
  [new Error('page.goto: Timeout 30000ms exceeded.\nCall log:'), 'Timeout 30000ms exceeded'],
  [new Error('\n  no disk\n'), 'no disk'],
  [new RangeError(''), 'RangeError'],
  ['thrown words', 'thrown words'],
  [undefined, 'undefined'],
])('the first line of %s is %j', (error, line) => {
  expect(firstLineOf(error)).toBe(line)
})
