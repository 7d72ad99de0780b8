import { expect, it } from 'vitest'
import { isCalendarDay } from './calendar-date.ts'

it.each(['2024-02-29', '2024-03-01', '1999-12-31'])('%s is a day', (text) => {
  expect(isCalendarDay(text)).toBe(true)
})

it.each(['', '2024-02-30', '2023-02-29', '2024-13-01', '2024-03', '2024-3-1', '1 March 2024', '2024-03-01T00:00', '２０２４-03-01', ' 2024-03-01', '0000-01-01'])('%j is none', (text) => {
  expect(isCalendarDay(text)).toBe(false)
})
