import { expect, test } from 'vitest'
import { judgeFixture } from '../judge-fixture.ts'
import { revisionDateIsShown } from './rule.ts'

const expected = {
  'passed-revision': { outcome: 'passed' },
  'passed-review': { outcome: 'passed' },
  'failed-no-date': { outcome: 'failed', reason: 'undated' },
}

test('judges each case of the fixture as its id says', async () => {
  expect(await judgeFixture(revisionDateIsShown, import.meta.dirname)).toEqual(expected)
})

test('a page without either label fails', () => {
  const [judgement] = revisionDateIsShown.evaluate({ url: '', languageTags: [], texts: [], alternates: [] })
  expect(judgement).toMatchObject({ outcome: 'failed', reason: 'missing' })
})
