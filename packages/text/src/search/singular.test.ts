import { expect, test } from 'vitest'
import { singularOf } from './singular.ts'

test.each([
  ['circulars', 'circular'],
  ['policies', 'policy'],
  ['addresses', 'address'],
  ['searches', 'search'],
  ['boxes', 'box'],
  ['leaves', 'leave'],
  ['allowances', 'allowance'],
  ['databases', 'database'],
  ['employees', 'employee'],
  ['videos', 'video'],
  ["officer's", 'officer'],
  ["officers'", 'officer'],
  ["don't", 'dont'],
])('gives %s and its singular one form', (word, singular) => {
  expect(singularOf(word)).toBe(singular)
  expect(singularOf(singular)).toBe(singular)
})

test.each(['address', 'status', 'series', 'news', 'always', 'bus', 'its', 'analysis', 'g2gs', 'café', 's17s'])('leaves %s', (word) => {
  expect(singularOf(word)).toBe(word)
})
