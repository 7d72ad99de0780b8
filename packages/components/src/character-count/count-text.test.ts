import { expect, test } from 'vitest'
import { countCharacters, countText } from './count-text.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['中文𠮷𨋢', 4],
  ['a\r\nb\nc', 5],
  ['👍', 1],
])('counts %j', (text, count) => {
  expect(countCharacters(text)).toBe(count)
})

test.each([
  [0, 'You can enter up to 10 characters.'],
  [7, 'You can enter up to 10 characters.'],
  [8, 'You have 2 characters left.'],
  [9, 'You have 1 character left.'],
  [10, 'You have no characters left.'],
  [11, 'You have 1 character too many.'],
  [15, 'You have 5 characters too many.'],
])('says after %i of 10 characters, from 80 per cent on: %s', (count, text) => {
  expect(countText(count, 10, 80, 'en')).toBe(text)
})

test.each(
  [
    ['zh-Hant-HK', '尚可輸入7個字元。'],
    ['zh-Hans', '尚可输入7个字符。'],
  ] as const,
)('speaks %s', (language, text) => {
  expect(countText(3, 10, 0, language)).toBe(text)
})
