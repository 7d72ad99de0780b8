import { expect, test } from 'vitest'
import { pageDate } from './page-date.ts'

test('shows the review when it is later', () => {
  expect(pageDate('2026-10-01', '2026-11-01')).toEqual({ kind: 'reviewed', date: '2026-11-01' })
})

test('shows the revision when it is later', () => {
  expect(pageDate('2026-11-02', '2026-11-01')).toEqual({ kind: 'revised', date: '2026-11-02' })
})

test('shows the revision when both fall on one day', () => {
  expect(pageDate('2026-11-01', '2026-11-01')).toEqual({ kind: 'revised', date: '2026-11-01' })
})

test('shows the only date there is', () => {
  expect(pageDate(null, '2026-11-01')).toEqual({ kind: 'reviewed', date: '2026-11-01' })
})

test('throws without a date', () => {
  const message = '<clf-footer>: every page shows when it was last revised or reviewed'
  expect(() => pageDate(null, null)).toThrow(message)
  expect(() => pageDate('', '')).toThrow(message)
})

test('throws when the earlier date is wrong too', () => {
  expect(() => pageDate('2026-02-30', '2026-11-01')).toThrow('revised="2026-02-30" is not a date')
})
