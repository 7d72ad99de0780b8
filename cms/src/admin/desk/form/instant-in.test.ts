import { expect, it } from 'vitest'
import { instantIn } from './instant-in.ts'

it.each(
  [
    ['en', '9 March 2026, 00:02'],
    ['tc', '2026年3月9日 00:02'],
    ['sc', '2026年3月9日 00:02'],
  ] as const,
)('an instant is told in Hong Kong time, in the order of %s', (language, words) => {
  expect(instantIn('2026-03-08T16:02:00.000Z', language)).toBe(words)
})
