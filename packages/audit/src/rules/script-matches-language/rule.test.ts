import { expect, test } from 'vitest'
import { judgeFixture } from '../judge-fixture.ts'
import { scriptMatchesLanguage } from './rule.ts'

const expected = {
  'passed-simplified': { outcome: 'passed' },
  'passed-marked': { outcome: 'passed' },
  'passed-both-scripts': { outcome: 'passed' },
  'failed-half-converted': { outcome: 'failed', reason: 'traditional' },
  'failed-simplified-in-traditional': { outcome: 'failed', reason: 'simplified' },
}

test('judges each case of the fixture as its id says', async () => {
  expect(await judgeFixture(scriptMatchesLanguage, import.meta.dirname)).toEqual(expected)
})
