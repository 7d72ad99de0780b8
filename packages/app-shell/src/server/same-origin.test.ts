import { expect, it } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const origin = 'https://intranet.example'
const judged = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), origin)

it.each<Record<string, string>>([{ origin }, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, {}])('takes a post from this site: %j', (headers) => {
  expect(judged(headers)).toBe(true)
})

it.each<Record<string, string>>([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'https://intranet.example.evil.example' },
  { origin, 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('refuses a post from elsewhere: %j', (headers) => {
  expect(judged(headers)).toBe(false)
})

it('takes a post for the host it was asked at', () => {
  expect(judged({ origin: 'http://10.0.0.5:4321', host: '10.0.0.5:4321' })).toBe(true)
})
