import { expect, test } from 'vitest'
import { circularNumber } from './circular-number.ts'

test('writes the number the English way', () => {
  const identity = { seriesName: 'General Circular', number: '3', year: '2024' }
  expect(circularNumber(identity, 'en')).toBe('General Circular No. 3/2024')
})

test('writes the number the Traditional Chinese way', () => {
  const identity = { seriesName: '總務通告', number: '3', year: '2024' }
  expect(circularNumber(identity, 'zh-Hant-HK')).toBe('總務通告第3/2024號')
})

test('writes the number the Simplified Chinese way', () => {
  const identity = { seriesName: '总务通告', number: '3', year: '2024' }
  expect(circularNumber(identity, 'zh-Hans')).toBe('总务通告第3/2024号')
})

test('stands without a series', () => {
  expect(circularNumber({ seriesName: '', number: '3', year: '2024' }, 'en')).toBe('No. 3/2024')
})
