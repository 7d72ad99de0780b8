import { expect, test } from 'vitest'
import { judgeFixture } from '../judge-fixture.ts'
import { noSpacesBetweenHan } from './rule.ts'

const expected = {
  'passed-plain': { outcome: 'passed' },
  'passed-beside-latin': { outcome: 'passed' },
  'failed-tracking': { outcome: 'failed', reason: 'spaced' },
  'failed-ideographic': { outcome: 'failed', reason: 'spaced' },
}

test('judges each case of the fixture as its id says', async () => {
  expect(await judgeFixture(noSpacesBetweenHan, import.meta.dirname)).toEqual(expected)
})
