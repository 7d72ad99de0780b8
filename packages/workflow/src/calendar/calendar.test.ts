import { describe, expect, test } from 'vitest'
import { hongKongTime } from '../fixtures/office.ts'
import { createCalendar, DayNotCovered } from './calendar.ts'
import { hongKong } from './hong-kong.ts'

const calendar = createCalendar(hongKong)

/** Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher. */
function easter(year: number): Date {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1))
}
const shifted = (date: Date, days: number): string => new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10)

describe.each(hongKong.years)('the general holidays of %i', (year) => {
  const days = hongKong.holidays.filter(({ day }) => day.startsWith(String(year)))

  test('are seventeen, in order, none on a Sunday', () => {
    expect(days).toHaveLength(17)
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted())
    expect(new Set(days.map(({ day }) => day)).size).toBe(17)
    expect(days.filter(({ day }) => new Date(day).getUTCDay() === 0)).toEqual([])
  })

  test('have Good Friday and the days after it where Easter has them', () => {
    const sunday = easter(year)
    expect(days.find(({ name }) => name.en === 'Good Friday')?.day).toBe(shifted(sunday, -2))
    expect(days.find(({ name }) => name.en === 'The day following Good Friday')?.day).toBe(shifted(sunday, -1))
    expect(days.map(({ day }) => day)).toContain(shifted(sunday, 1))
  })

  // The lunar calendar as this Node knows it, by ICU.
  test('have the lunar feasts on their days, or on the day after a Sunday', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    const lunarOf = (day: string): string => lunar.format(new Date(day))
    const expected: Record<string, string> = {
      'Lunar New Year’s Day': '1/1',
      'The Birthday of the Buddha': '4/8',
      'Tuen Ng Festival': '5/5',
      'The day following the Chinese Mid-Autumn Festival': '8/16',
      'Chung Yeung Festival': '9/9',
    }
    for (const [name, date] of Object.entries(expected)) {
      // The new moon of 6 February 2027 is at 23:56 in Hong Kong; ICU puts it after midnight.
      if (year === 2027 && name === 'Lunar New Year’s Day') continue
      const found = days.find((one) => one.name.en === name)
      const after = days.find((one) => one.name.en === `The day following ${name.replace(/^The /, 'the ')}`)
      expect(found ? lunarOf(found.day) : lunarOf(shifted(new Date(after?.day ?? ''), -1)), name).toBe(date)
    }
  })
})

test.each([
  ['2026-11-30', 1, '2026-12-01'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-12-24', 1, '2026-12-28'],
  ['2026-04-02', 1, '2026-04-08'],
  ['2026-11-29', 0, '2026-11-30'],
  ['2026-11-30', 0, '2026-11-30'],
  ['2026-12-28', -1, '2026-12-24'],
  ['2026-12-31', 5, '2027-01-08'],
])('from %s %i working days are %s', (from, count, to) => {
  expect(calendar.addWorkingDays(from, count)).toBe(to)
})

test('a day is a day of Hong Kong, wherever the server stands', () => {
  expect(calendar.dayOf(new Date('2026-11-30T15:59:59.999Z'))).toBe('2026-11-30')
  expect(calendar.dayOf(new Date('2026-11-30T16:00:00.000Z'))).toBe('2026-12-01')
  expect(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong', timeZoneName: 'longOffset' }).format(new Date('2026-07-01'))).toContain('GMT+08:00')
})

test('a deadline is the end of its day, or hours later by the clock', () => {
  const from = hongKongTime('2026-11-27 17:30')
  expect(calendar.after(from, { workingDays: 1 })).toEqual(hongKongTime('2026-12-01 00:00'))
  expect(calendar.after(from, { days: 1 })).toEqual(hongKongTime('2026-11-29 00:00'))
  expect(calendar.after(from, { hours: 24 })).toEqual(hongKongTime('2026-11-28 17:30'))
})

test('a reminder comes when offices open, and none before there is something to be reminded of', () => {
  const due = hongKongTime('2026-12-01 00:00')
  expect(calendar.before(due, { workingDays: 1 }, hongKongTime('2026-11-20 10:00'))).toEqual(hongKongTime('2026-11-27 09:00'))
  expect(calendar.before(due, { workingDays: 0 }, hongKongTime('2026-11-20 10:00'))).toEqual(hongKongTime('2026-11-30 09:00'))
  expect(calendar.before(due, { days: 1 }, hongKongTime('2026-11-20 10:00'))).toEqual(hongKongTime('2026-11-29 09:00'))
  expect(calendar.before(due, { hours: 5 }, hongKongTime('2026-11-20 10:00'))).toEqual(hongKongTime('2026-11-30 19:00'))
  expect(calendar.before(due, { workingDays: 1 }, hongKongTime('2026-11-27 10:00'))).toBeUndefined()
  expect(calendar.before(hongKongTime('2024-01-03 00:00'), { workingDays: 9 }, hongKongTime('2024-01-02 10:00'))).toBeUndefined()
})

test('outside of the years whose holidays are known it says so, and counts days all the same', () => {
  expect(() => calendar.addWorkingDays('2027-12-30', 5)).toThrow(DayNotCovered)
  expect(() => calendar.isWorkingDay('2023-12-29')).toThrow('The general holidays of 2023 are not in the calendar, which covers 2024, 2025, 2026, 2027. Add the year to the calendar and try again.')
  expect(calendar.after(hongKongTime('2027-12-30 10:00'), { days: 365 })).toEqual(hongKongTime('2028-12-30 00:00'))
})

test('data that are no calendar are refused', () => {
  expect(() => createCalendar({ ...hongKong, opensAt: '9am' })).toThrow('opensAt')
})
