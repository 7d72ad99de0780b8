import { expect, it } from 'vitest'
import { isoOf, orderOf, partsOf } from './date-parts.ts'

it('a day comes apart and together again', () => {
  expect(partsOf('2026-03-09')).toEqual({ year: '2026', month: '3', day: '9' })
  expect(isoOf({ year: '2026', month: '3', day: '9' })).toBe('2026-03-09')
  expect(isoOf({ year: '２０２６', month: '12', day: ' 31 ' })).toBe('2026-12-31')
})

it('no parts are no day', () => {
  expect([partsOf(null), isoOf({ year: '', month: '', day: '' })]).toEqual([{ year: '', month: '', day: '' }, null])
})

it.each([
  ['2026', '2', '30'],
  ['2026', '13', '1'],
  ['26', '3', '9'],
  ['2026', '3', ''],
  ['2026', 'March', '9'],
  ['2027', '2', '29'],
])('%s %s %s is none of the calendar', (year, month, day) => {
  expect(isoOf({ year, month, day })).toBeUndefined()
})

it('English writes the day first, Chinese the year', () => {
  expect([orderOf.en[0], orderOf.tc[0], orderOf.sc[0]]).toEqual(['day', 'year', 'year'])
})
