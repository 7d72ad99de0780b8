import { expect, it } from 'vitest'
import { dayAfter, hongKongDay, hongKongMidnight } from './hong-kong-day.ts'

it('a day begins at midnight in Hong Kong', () => {
  expect([hongKongDay(new Date('2026-11-30T15:59:59.999Z')), hongKongDay(new Date('2026-11-30T16:00:00.000Z'))]).toEqual(['2026-11-30', '2026-12-01'])
  expect(hongKongMidnight('2026-12-01')).toEqual(new Date('2026-11-30T16:00:00.000Z'))
})

it.each([['2026-11-30', '2026-12-01'], ['2026-12-31', '2027-01-01'], ['2024-02-28', '2024-02-29'], ['2026-02-28', '2026-03-01']])('after %s comes %s', (day, next) => {
  expect(dayAfter(day)).toBe(next)
})
