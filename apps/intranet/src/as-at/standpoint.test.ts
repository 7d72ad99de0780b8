import { expect, it } from 'vitest'
import { standpointOf } from './standpoint.ts'

const address = new URL('https://intranet.example/en/circulars?series=csb-circular&as-at=2024-03-01&page=2')
const said = (day: string, known = day) => standpointOf('en', { day, known }, '2026-11-28', address)

it.each([
  ['2024-03-01', 'As the rules stood on 1 March 2024', 'what was public by the end of that day'],
  ['2027-01-01', 'As the rules will stand on 1 January 2027', 'what is public now'],
  ['2026-11-28', 'As the rules stand today', 'what is public now'],
])('says of %s what the reader sees', (day, heading, text) => {
  expect(said(day)).toMatchObject({ heading, text: expect.stringContaining(text) })
})

it('names the other day, where what was known is that of another', () => {
  expect(said('2024-03-01', '2024-05-31').text).toContain('by the end of 31 May 2024')
})

it('leads to today with the rest of what was asked for', () => {
  expect(said('2024-03-01').leave).toEqual({ href: '/en/circulars?series=csb-circular&page=2', label: 'Show what holds today' })
})
