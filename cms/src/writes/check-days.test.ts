import { expect, it } from 'vitest'
import { dayProblems } from './check-days.ts'

const model = { attributes: { date: { type: 'date' }, startsAt: { type: 'datetime' }, title: { type: 'string' } } }

it.each(['2026-02-30', '2026-13-01', '26-1-1', '2026--', '-3-9', '2026-3-9', '2026-March-9'])('%s is no day', (value) => {
  expect(dayProblems({ date: value }, model)).toMatchObject([{ path: ['date'], words: { tc: expect.stringContaining('沒有這個日期') } }])
  expect(dayProblems({ startsAt: value }, model)).toMatchObject([{ path: ['startsAt'] }])
})

it.each(['2026-02-28', '2028-02-29', null, undefined, ''])('%s is left to Strapi', (value) => {
  expect(dayProblems({ date: value, title: 'a-b-c' }, model)).toEqual([])
})

it('an instant is none of its business', () => {
  expect(dayProblems({ startsAt: '2026-01-01T00:00:00.000Z' }, model)).toEqual([])
})
