import { expect, test } from 'vitest'
import { emptyPage } from '../../snapshot/snapshot.ts'
import { languageTagIsValid } from './rule.ts'

const judgementsOf = (...values: string[]) =>
  languageTagIsValid.evaluate({ ...emptyPage, languageTags: values.map((value, index) => ({ value, isRoot: index === 0, pointer: index === 0 ? 'html' : '#part', snippet: '' })) })

test.each([[[]], [['']]])('a page with the tags %j does not say its language', (values) => {
  expect(judgementsOf(...values)).toMatchObject([{ outcome: 'failed', reason: 'missing', place: { pointer: 'html' } }])
})

test('an empty tag on a part says that its language is unknown', () => {
  expect(judgementsOf('en', '')).toMatchObject([{ outcome: 'passed' }])
})

test.each(['tc_chi', 'sc', 'x y'])('"%s" is no language', (value) => {
  expect(judgementsOf('en', value)).toMatchObject([{ outcome: 'passed' }, { outcome: 'failed', reason: 'invalid', found: value }])
})
