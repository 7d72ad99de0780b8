import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'

const entry = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('/')
  return { day, month, year }
}

test.each([
  ['27/3/1990', '1990-03-27'],
  ['７/０３/２０２６', '2026-03-07'],
  ['29日/2月/2024年', '2024-02-29'],
  [' 1 / 1 /2000', '2000-01-01'],
  ['//', ''],
])('reads %s', (text, iso) => {
  expect(readDate(entry(text))).toEqual({ iso })
})

test.each([
  ['/3/1990', 'incomplete', ['day']],
  ['27//', 'incomplete', ['month', 'year']],
  ['32/3/1990', 'day', ['day']],
  ['0/3/1990', 'day', ['day']],
  ['27/13/1990', 'month', ['month']],
  ['27/March/90', 'month', ['month', 'year']],
  ['27/3/90', 'year', ['year']],
  ['27/3/0990', 'year', ['year']],
  ['32//1990', 'day', ['day']],
  ['29/2/2026', 'unreal', ['day']],
  ['31/4/2026', 'unreal', ['day']],
])('says what is wrong with %s', (text, problem, parts) => {
  expect(readDate(entry(text))).toMatchObject({ problem, parts })
})

test('keeps to the limits, both included', () => {
  const limits = { min: '2026-10-01', max: '2026-10-31' }
  expect(readDate(entry('1/10/2026'), limits)).toEqual({ iso: '2026-10-01' })
  expect(readDate(entry('31/10/2026'), limits)).toEqual({ iso: '2026-10-31' })
  expect(readDate(entry('30/9/2026'), limits)).toMatchObject({ problem: 'tooEarly' })
  expect(readDate(entry('1/11/2026'), limits)).toMatchObject({ problem: 'tooLate' })
})

test('leaves out a limit that is no date', () => {
  expect(readDate(entry('1/10/2026'), { min: 'soon', max: '1 Oct' })).toEqual({ iso: '2026-10-01' })
})

test.each([
  ['2026', 28],
  ['2028', 29],
  ['1900', 28],
  ['2000', 29],
])('the 30th of February %s is told how many days there are', (year, days) => {
  expect(readDate({ day: '30', month: '2', year })).toMatchObject({ problem: 'unreal', month: `${year}-02`, days })
})
