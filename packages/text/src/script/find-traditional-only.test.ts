import traditionalToSimplified from 'opencc-js/dict/TSCharacters'
import { expect, test } from 'vitest'
import { toSimplified } from '../simplified/to-simplified.ts'
import { findTraditionalOnly } from './find-traditional-only.ts'
import { readDictionary } from './read-dictionary.ts'

test('finds Traditional characters left in Simplified text, each once, in order', () => {
  expect(findTraditionalOnly('跳至內容')).toEqual(['內'])
  expect(findTraditionalOnly('网站政策與聯絡，聯絡我们')).toEqual(['與', '聯', '絡'])
})

test('finds the Hong Kong forms', () => {
  expect(findTraditionalOnly('衞綫裏説鈎')).toEqual(['衞', '綫', '裏', '説', '鈎'])
})

test('passes characters that both scripts write', () => {
  expect(findTraditionalOnly('皇后、公里、只有、台风、干涉、覆检、着陆、著作、余下、了望')).toEqual([])
})

test('judges a character by the word it stands in', () => {
  expect(findTraditionalOnly('乾隆')).toEqual([])
  expect(findTraditionalOnly('乾淨')).toEqual(['乾', '淨'])
})

test('passes English, punctuation and the kept exceptions', () => {
  expect(findTraditionalOnly('Common Look and Feel，「𨋢」、赤鱲角')).toEqual([])
})

// 薴 becomes 苧, which is itself the Traditional form of 苎: the one chain in the dictionary.
test('finds nothing in what the converter writes for any character but one', () => {
  const everyCharacter = [...readDictionary(traditionalToSimplified).keys()]
  const found = everyCharacter.filter((character) => findTraditionalOnly(toSimplified(character)).length > 0)
  expect(everyCharacter.length).toBeGreaterThan(3500)
  expect(found).toEqual(['薴'])
})
