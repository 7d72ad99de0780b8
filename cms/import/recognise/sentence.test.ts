import { expect, test } from 'vitest'
import { beginsInside, endsSentence, looksLikeHeading } from './sentence.ts'

test.each(['完。', 'End.', '「完。」', '註。¹²', '丙；', 'Why?)'])('%j ends a sentence', (text) => {
  expect(endsSentence(text)).toBe(true)
})

test.each(['第一期', 'the first', '甲、乙', '5 km²'])('%j does not end one', (text) => {
  expect(endsSentence(text)).toBe(false)
})

test.each(['and so on', '，並', '）的', ': this'])('%j begins inside a sentence', (text) => {
  expect(beginsInside(text)).toBe(true)
})

test.each(['第一期', 'The first', '「甲」', '2026'])('%j begins one', (text) => {
  expect(beginsInside(text)).toBe(false)
})

test('a heading is at most 80 columns wide', () => {
  expect([looksLikeHeading('字'.repeat(40)), looksLikeHeading('字'.repeat(41))]).toEqual([true, false])
  expect([looksLikeHeading('W'.repeat(80)), looksLikeHeading('W'.repeat(81))]).toEqual([true, false])
})

test.each(['本文件說明目的。', '目的，', 'Purpose:', 'Purpose,', 'purpose', '甲；乙'])('%j is no heading', (text) => {
  expect(looksLikeHeading(text)).toBe(false)
})
