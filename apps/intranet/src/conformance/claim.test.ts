import { catalogueFaults } from '@clf/app-shell/catalogue-faults'
import { expect, test } from 'vitest'
import { addressOf, countAnswers, levelOf, readClaim } from './claim.ts'
import type { Criterion } from './claim.ts'
import { claim, matrix } from './written.ts'

/** Every success criterion of ATAG 2.0 at the levels A and AA, of which those with `*` follow the level of WCAG. https://www.w3.org/TR/ATAG20/ */
const standard = {
  A: ['A.1.2.1', 'A.1.2.2', 'A.2.1.1', 'A.2.1.2', 'A.2.2.1', 'A.3.1.1', 'A.3.1.2', 'A.3.2.1', 'A.3.2.2', 'A.3.2.3', 'A.3.3.1', 'A.3.6.1', 'A.3.7.1', 'A.4.1.1', 'A.4.1.2', 'A.4.2.1'].concat(
    ['B.1.2.3', 'B.1.2.4', 'B.2.3.2', 'B.3.1.2', 'B.3.1.3', 'B.4.1.1', 'B.4.1.2', 'B.4.2.2'],
  ),
  AA: ['A.2.2.2', 'A.3.1.3', 'A.3.4.1', 'A.3.5.1', 'A.3.6.2', 'A.3.6.3', 'A.4.2.2', 'B.2.4.2', 'B.2.4.3', 'B.2.5.1', 'B.2.5.2', 'B.3.1.4', 'B.3.1.5', 'B.4.1.3', 'B.4.1.4'],
  'A/AA': ['A.1.1.1', 'B.1.1.1', 'B.1.1.2', 'B.1.2.1', 'B.1.2.2', 'B.2.1.1', 'B.2.2.1', 'B.2.2.2', 'B.2.3.1', 'B.2.4.1', 'B.3.1.1', 'B.3.2.1', 'B.4.2.1'],
}

test('each of the 52 criteria is answered once, at its level, in the order of the standard', () => {
  const expected = Object.entries(standard).flatMap(([level, ids]) => ids.map((id) => `${id} ${level}`)).toSorted()
  expect(expected).toHaveLength(52)
  expect(claim.criteria.map(({ id, level }) => `${id} ${level}`)).toEqual(expected)
})

test('what is written of a criterion is written for each language', () => {
  const inLanguages = [...claim.criteria, ...matrix.criteria, ...Object.values(matrix.reasons).map((words) => ({ words }))].flatMap((one) =>
    (['name', 'words', 'missing', 'byHand'] as const).flatMap((field) => {
      const said = (one as Partial<Record<typeof field, Record<'en' | 'tc' | 'sc', string>>>)[field]
      return said ? [{ en: said.en, 'zh-Hant-HK': said.tc, 'zh-Hans': said.sc }] : []
    })
  )
  expect(inLanguages.length).toBeGreaterThan(150)
  expect(inLanguages.flatMap(catalogueFaults)).toEqual([])
})

const criterion = (level: Criterion['level'], answer: Criterion['answer']) => ({ id: 'A.1.1.1', level, answer }) as Criterion

test('answers are counted', () => {
  expect(countAnswers([criterion('A', 'met'), criterion('A', 'not-met'), criterion('AA', 'met')])).toEqual({ met: 2, 'not-met': 1, 'not-applicable': 0 })
})

test.each(
  [
    ['AA', [criterion('A', 'met'), criterion('AA', 'not-applicable')]],
    ['A', [criterion('A', 'met'), criterion('AA', 'not-met')]],
    [null, [criterion('A', 'not-met'), criterion('AA', 'met')]],
    [null, [criterion('A/AA', 'not-met')]],
  ] as const,
)('the level %j follows from what is not met', (level, criteria) => {
  expect(levelOf(criteria)).toBe(level)
})

test.each([
  ['met without a test', 'answer: met, help: [checks]'],
  ['not met without what is missing', 'answer: not-met'],
  ['another answer', 'answer: partly'],
])('%s is refused', (_what, answer) => {
  const said = '{ en: a, tc: 甲, sc: 甲 }'
  expect(() => readClaim(`{ date: 2026-11-28, tool: { version: '1', browser: b }, criteria: [{ id: A.1.1.1, level: A, name: ${said}, words: ${said}, ${answer} }] }`)).toThrow('criteria')
})

test('a criterion leads to its place in the standard', () => {
  expect(addressOf('A.3.1.1')).toBe('https://www.w3.org/TR/ATAG20/#sc_a311')
})
