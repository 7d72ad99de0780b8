import { expect, test } from 'vitest'
import { instantOf, localOf } from './instant.ts'

const now = new Date('2026-11-28T15:00:00Z')
const refused = (given: unknown, at = now): string => {
  try {
    return instantOf(given, at).toISOString()
  } catch (error) {
    return (error as Error).message
  }
}

test('a date and a time are those of Hong Kong', () => {
  expect(instantOf('2026-12-01T09:00', now).toISOString()).toBe('2026-12-01T01:00:00.000Z')
  expect(localOf(new Date('2026-11-30T16:05:00Z'))).toBe('2026-12-01T00:05')
})

test.each([undefined, null, 5, '', 'tomorrow', '2026-12-01', '2026-12-01 09:00', '2026-12-01T09:00Z', '2026-12-01T09:00:00', '2026-02-30T09:00', '2026-12-01T24:00', '2026-13-01T09:00', [
  '2026-12-01T09:00',
]])(
  'what is no instant is refused: %j',
  (given) => {
    expect(refused(given)).toContain('give a date and a time in Hong Kong')
  },
)

test('neither what is past, nor what lies more than a year ahead or beyond the holidays that are known', () => {
  expect(refused('2026-11-28T23:00')).toContain('the instant is past')
  expect(refused('2026-11-28T23:01')).toBe('2026-11-28T15:01:00.000Z')
  expect(refused('2027-11-28T23:59')).toBe('2027-11-28T15:59:00.000Z')
  expect(refused('2027-11-29T00:00')).toContain('more than a year ahead')
  expect(refused('2028-01-01T09:00', new Date('2027-06-01T00:00:00Z'))).toContain('public holidays of that year are not known')
})
