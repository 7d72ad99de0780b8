import { expect, it } from 'vitest'
import { circularNumber, readNumber } from './circular-number.ts'

it.each(
  [
    ['en', 'General Circular', 'General Circular No. 6/2024'],
    ['zh-Hant-HK', '總務通告', '總務通告第6/2024號'],
    ['zh-Hans', '总务通告', '总务通告第6/2024号'],
  ] as const,
)('is printed in %s as offices print it', (lang, series, printed) => {
  expect(circularNumber({ series: 'general-circular', number: 6, year: 2024 }, { lang, label: () => series })).toBe(printed)
})

it.each([
  ['6/2024', 6, 2024],
  ['1234/2024', 1234, 2024],
  ['No. 6/2024', 6, 2024],
  ['NO.6/2024', 6, 2024],
  ['no  6 / 2024', 6, 2024],
  ['no.  6  /  2024', 6, 2024],
  ['第6/2024號', 6, 2024],
  ['第 6 / 2024 號', 6, 2024],
  ['第  6/2024  号', 6, 2024],
  ['6/0100', 6, 100],
])('%s is read as people type it', (text, number, year) => {
  expect(readNumber(text)).toEqual({ number: { $eq: number }, year: { $eq: year } })
})

it.each([
  ['6/97', 97],
  ['No. 6/06', 6],
  ['第6/26號', 26],
])('%s is of one of the two centuries that the house has papers of', (text, year) => {
  expect(readNumber(text)).toEqual({ number: { $eq: 6 }, $or: [{ year: { $eq: 1900 + year } }, { year: { $eq: 2000 + year } }] })
})

it.each(['', '6', '6/2', '6/202', '6/20245', '12345/2024', 'x6/2024', '6/2024x', 'see 6/2024', '6/2024 leave', '/2024', 'leave'])('%j is no number', (text) => {
  expect(readNumber(text)).toBeNull()
})
