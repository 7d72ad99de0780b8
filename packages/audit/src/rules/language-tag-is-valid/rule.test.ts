import { expect, test } from 'vitest'
import { judgeFixture } from '../judge-fixture.ts'
import { languageTagIsValid } from './rule.ts'

const expected = {
  'passed-english': { outcome: 'passed' },
  'passed-legacy': { outcome: 'passed' },
  'failed-underscore': { outcome: 'failed', reason: 'invalid' },
  'failed-path-segment': { outcome: 'failed', reason: 'invalid' },
}

test('judges each case of the fixture as its id says', async () => {
  expect(await judgeFixture(languageTagIsValid, import.meta.dirname)).toEqual(expected)
})

test('a page without a language fails', () => {
  const [judgement] = languageTagIsValid.evaluate({ url: '', languageTags: [], texts: [], alternates: [] })
  expect(judgement).toMatchObject({ outcome: 'failed', reason: 'missing' })
})
