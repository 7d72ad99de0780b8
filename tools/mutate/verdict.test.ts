import { expect, test } from 'vitest'
import { verdictOf, type Mutant } from './verdict.ts'

const text = 'const a = 1\nexport const isMore = (b: number) =>\nb > a && b\n'
const at = (line: number, from: number, to: number, endLine = line): Mutant['location'] => ({ start: { line, column: from }, end: { line: endLine, column: to } })
const mutant = (status: string, fileName = 'a.ts', location = at(3, 1, 6), replacement = 'b >= a'): Mutant => ({ fileName, status, location, replacement })
const judge = (...mutants: Mutant[]) => verdictOf(mutants, () => text)

test('a killed mutant and an endless one are noticed', () => {
  expect(judge(mutant('Killed'), mutant('Timeout'))).toEqual({ score: 100, noticed: 2, survivors: [] })
})

test('a mutant that no test reaches counts as not noticed', () => {
  expect(judge(mutant('Killed'), mutant('NoCoverage'))).toEqual({ score: 50, noticed: 1, survivors: ['a.ts:3  b > a → b >= a  (no test reaches it)'] })
})

test('a mutant that does not run counts for nothing', () => {
  expect(judge(mutant('Killed'), mutant('CompileError'), mutant('RuntimeError'), mutant('Ignored'))).toEqual({ score: 100, noticed: 1, survivors: [] })
})

test('without mutants the score is full', () => {
  expect(judge()).toEqual({ score: 100, noticed: 0, survivors: [] })
})

test('survivors stand in order of file and line, each on one line', () => {
  const { survivors } = judge(mutant('Survived', 'b.ts'), mutant('Survived'), mutant('Survived', 'a.ts', at(2, 23, 6, 3), '() =>\n  undefined'))
  expect(survivors).toEqual(['a.ts:2  (b: number) => b > a → () => undefined', 'a.ts:3  b > a → b >= a', 'b.ts:3  b > a → b >= a'])
})

test('a mutant of exactly the longest length is not cut', () => {
  expect(judge(mutant('Survived', 'a.ts', at(1, 11, 12), 'x'.repeat(110))).survivors).toEqual([`a.ts:1  1 → ${'x'.repeat(110)}`])
})

test('a long mutant is cut', () => {
  expect(judge(mutant('Survived', 'a.ts', at(1, 11, 12), 'x'.repeat(200))).survivors).toEqual([`a.ts:1  1 → ${'x'.repeat(110)}…`])
})
