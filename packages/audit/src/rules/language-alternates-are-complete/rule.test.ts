import { expect, test } from 'vitest'
import { judgeFixture } from '../judge-fixture.ts'
import { languageAlternatesAreComplete } from './rule.ts'

const expected = {
  'failed-without-simplified': { outcome: 'failed', reason: 'missing' },
}

test('judges each case of the fixture as its id says', async () => {
  expect(await judgeFixture(languageAlternatesAreComplete, import.meta.dirname)).toEqual(expected)
})

test('all four versions pass', () => {
  const alternates = ['en', 'zh-hk', 'zh-Hans', 'x-default'].map((hreflang) => ({ hreflang, href: '/', selector: 'link', snippet: '<link>' }))
  const outcomes = languageAlternatesAreComplete.evaluate({ url: '', languageTags: [], texts: [], alternates }).map(({ outcome }) => outcome)
  expect(outcomes).toEqual(['passed', 'passed', 'passed', 'passed'])
})
