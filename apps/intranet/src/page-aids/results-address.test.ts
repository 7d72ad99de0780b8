import { expect, it } from 'vitest'
import { resultsAddress } from './results-address.ts'

const origin = 'https://intranet.example'
const lists = ['/en/search', '/en/circulars']
const from = (referrer: string) => resultsAddress(referrer, origin, lists)

it.each(['/en/search?q=leave&page=2', '/en/circulars?series=csb-circular&as-at=2024-03-01', '/en/circulars'])('leads back to the results, filtered as they were: %s', (path) => {
  expect(from(origin + path)).toBe(path)
})

it.each([
  '',
  'no address',
  'https://other.example/en/search?q=leave',
  'https://intranet.example.other.example/en/search',
  'https://intranet.example:444/en/search',
  'http://intranet.example/en/search',
  'javascript://intranet.example/en/search',
  `${origin}//other.example/en/search`,
  `${origin}/en/circulars/general-circular/6-2026`,
  `${origin}/tc/search?q=leave`,
  `${origin}/en/search/`,
])('leads to nothing else: %s', (referrer) => {
  expect(from(referrer)).toBeNull()
})
