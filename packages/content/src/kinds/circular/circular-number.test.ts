import { expect, it } from 'vitest'
import { circularNumber } from './circular-number.ts'

it.each([
  ['en', 'General Circular', 'General Circular No. 6/2024'],
  ['zh-Hant-HK', '總務通告', '總務通告第6/2024號'],
  ['zh-Hans', '总务通告', '总务通告第6/2024号'],
] as const)('is printed in %s as offices print it', (lang, series, printed) => {
  expect(circularNumber({ series: 'general-circular', number: 6, year: 2024 }, { lang, label: () => series })).toBe(printed)
})
