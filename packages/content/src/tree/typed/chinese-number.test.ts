import { expect, test } from 'vitest'
import { chineseNumber } from './chinese-number.ts'

test.each([
  ['八', 8],
  ['十', 10],
  ['十二', 12],
  ['二十五', 25],
  ['三十', 30],
  ['廿五', 25],
  ['卅一', 31],
  ['一百零五', 105],
  ['一百五十', 150],
  ['三百', 300],
  ['九百九十九', 999],
  ['二零零六', 2006],
  ['二〇二六', 2026],
  ['１８', 18],
])('reads %s as %i', (text, value) => {
  expect(chineseNumber(text)).toBe(value)
})

test.each([[''], ['段'], ['八十段'], ['第八十'], ['第百'], ['段百零五']])('reads no number in %j', (text) => {
  expect(chineseNumber(text)).toBeNull()
})
