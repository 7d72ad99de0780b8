import { expect, test } from 'vitest'
import { isCalendarDate, requireCalendarDate } from './calendar-date.ts'

test.each(['2006-06-12', '2024-02-29', '1997-07-01'])('takes %s', (value) => {
  expect(isCalendarDate(value)).toBe(true)
})

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '12/6/2006', '2006-6-12', '2006-06-12T00:00', 'today', ''])(
  'refuses "%s"',
  (value) => {
    expect(isCalendarDate(value)).toBe(false)
  },
)

test('names the element, the attribute and what was received', () => {
  expect(() => requireCalendarDate('clf-footer', 'revised', '1 Oct')).toThrow(
    '<clf-footer>: revised="1 Oct" is not a date. Write a real date as revised="2026-10-01".',
  )
})
