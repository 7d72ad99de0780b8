import { expect, test } from 'vitest'
import { foldForSearch } from './fold-for-search.ts'

test('folds case, width and script', () => {
  expect(foldForSearch('Ｇ２Ｇ 電子政府')).toBe('g2g 电子政府')
  expect(foldForSearch('衞生署')).toBe('卫生署')
  expect(foldForSearch('衛生署')).toBe('卫生署')
})

test('gives a part the same form as in the whole', () => {
  for (const [whole, part] of [['回覆', '覆'], ['乾隆', '乾'], ['瞭望', '瞭'], ['頭髮', '髮'], ['看着', '着']] as const) {
    expect(foldForSearch(whole)).toContain(foldForSearch(part))
  }
})

test('meets the Simplified writing of the same word', () => {
  expect(foldForSearch('回覆')).toBe(foldForSearch('回复'))
  expect(foldForSearch('瞭解其餘')).toBe(foldForSearch('了解其余'))
  expect(foldForSearch('衹限')).toBe(foldForSearch('只限'))
  expect(foldForSearch('憑藉')).toBe(foldForSearch('凭借'))
  expect(foldForSearch('著作')).toBe(foldForSearch('着作'))
})

test('folds a folded text to itself', () => {
  const folded = foldForSearch('裏面 裡面 臺灣 台灣 搭𨋢 Ａ')
  expect(folded).toBe('里面 里面 台湾 台湾 搭𨋢 a')
  expect(foldForSearch(folded)).toBe(folded)
})
