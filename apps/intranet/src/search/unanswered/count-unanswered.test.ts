import { expect, it } from 'vitest'
import { countedQuery, isAskedByPerson } from './count-unanswered.ts'

it.each([
  ['  Parking   PERMIT ', 'parking permit'],
  ['ＡＢ１２', 'ab12'],
  ['如何\n申請', '如何 申請'],
  ['leave of chan.tai-man@example.gov.hk', 'leave of …'],
  ['2810 2345', '…'],
  ['5/2024', '5/2024'],
  ['card A123456(3)', 'card …'],
  ['form GF123456', 'form gf123456'],
  ['𠮷'.repeat(120), '𠮷'.repeat(100)],
])('%j is counted as %j', (text, counted) => {
  expect(countedQuery(text)).toBe(counted)
})

const ask = (headers: Record<string, string>, method = 'GET') => isAskedByPerson(new Request('https://intranet.example/en/search?q=x', { method, headers }))

it('a person is who asks by GET with a browser, and for a page to be shown', () => {
  expect(ask({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' })).toBe(true)
  expect(ask({ 'user-agent': 'Mozilla/5.0 (compatible; Examplebot/2.1)' })).toBe(false)
  expect(ask({ 'sec-purpose': 'prefetch;prerender' })).toBe(false)
  expect(ask({}, 'HEAD')).toBe(false)
})
