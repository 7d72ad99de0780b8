import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exitCodes } from './exit-codes.ts'

test('each end has a number of its own, and only an import ends with 0', () => {
  expect(exitCodes).toEqual({ imported: 0, fault: 1, usage: 2, input: 3, words: 4, noAnswer: 5, refusedByCms: 6 })
})

test.each(Object.values(exitCodes))('the help says what %d means', (code) => {
  expect(readFileSync(join(import.meta.dirname, 'command.ts'), 'utf8')).toMatch(new RegExp(`^  ${code}  \\w`, 'm'))
})
