import { expect, test } from 'vitest'
import { withoutRepeats } from '../../audit/repeats.ts'
import { emptyPage } from '../../snapshot/snapshot.ts'
import { languageTagIsValid } from './rule.ts'

const judgementsOf = (...values: string[]) =>
  languageTagIsValid.evaluate({ ...emptyPage, languageTags: values.map((value, index) => ({ value, isRoot: index === 0, pointer: index === 0 ? 'html' : '#part', snippet: '' })) })

test.each([[[], '<html>'], [[''], ''], [['  '], '']])('a page with the tags %j does not say its language', (values, snippet) => {
  expect(judgementsOf(...values)).toMatchObject([{ outcome: 'failed', reason: 'missing', place: { pointer: 'html', snippet } }])
})

test.each(['', ' '])('an empty tag "%s" on a part says that its language is unknown', (value) => {
  expect(judgementsOf('en', value)).toMatchObject([{ outcome: 'passed' }])
})

test.each(['tc_chi', 'sc', 'x y'])('"%s" is no language', (value) => {
  expect(judgementsOf('en', value)).toMatchObject([{ outcome: 'passed' }, { outcome: 'failed', reason: 'invalid', found: value }])
})

test.each([
  ['missing', 'axe/html-has-lang'],
  ['invalid', 'axe/html-lang-valid'],
  ['invalid', 'axe/valid-lang'],
])('what axe finds as well is said once: %s, %s', (reason, rule) => {
  const byAxe = { rule, reason: 'any', pointer: 'html', outcome: 'failed', impact: 'serious', criteria: [], snippet: '', message: { en: '', 'zh-Hant-HK': '', 'zh-Hans': '' }, helpUrl: '' } as const
  const ours = { ...byAxe, rule: languageTagIsValid.id, reason }
  expect(withoutRepeats([byAxe, ours], [languageTagIsValid])).toEqual([byAxe])
})
