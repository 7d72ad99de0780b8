import { expect, test } from 'vitest'
import { proofOf, type LastTest } from './proof.ts'

const head = 'a'.repeat(40)
const last: LastTest = { commit: head, dirty: false, passed: 1200, failed: 0, seconds: 900 }
const now = { head, isDirty: false }
const unproved = (because: string) => `HEAD (aaaaaaa) has not been proved: ${because} Run "npm test" before you rely on it.`

test.each(
  [
    [null, 'npm test has not run to its end in this folder.'],
    [{ ...last, commit: 'b'.repeat(40) }, 'the last npm test ran on bbbbbbb.'],
    [{ ...last, failed: 3 }, 'in the last npm test 3 failed.'],
    [{ ...last, passed: 0 }, 'in the last npm test nothing ran.'],
    [{ ...last, dirty: true }, 'the last npm test ran with changes that were not committed.'],
  ] as const,
)('a test that left %j proves nothing', (found, because) => {
  expect(proofOf(found, now)).toBe(unproved(because))
})

test('a test that passed on this commit proves it', () => {
  expect(proofOf(last, now)).toBe('HEAD (aaaaaaa) is proved by the last npm test: 1200 passed.')
})

test('what is not committed stays unproved', () => {
  expect(proofOf(last, { ...now, isDirty: true })).toBe('HEAD (aaaaaaa) is proved by the last npm test; what is not committed is not.')
})
