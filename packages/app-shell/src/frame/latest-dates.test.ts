import { expect, it } from 'vitest'
import { latestDates } from './latest-dates.ts'

it('finds the latest revision and the latest review', () => {
  const documents = [
    { revisedOn: '2026-03-01', reviewedOn: null },
    { revisedOn: '2025-12-31', reviewedOn: '2026-06-30' },
  ]
  expect(latestDates(documents, '2020-01-01')).toEqual({ revised: '2026-03-01', reviewed: '2026-06-30' })
})

it('takes the date of the page when nothing is shown', () => {
  expect(latestDates([], '2026-11-23')).toEqual({ revised: '2026-11-23', reviewed: null })
})
