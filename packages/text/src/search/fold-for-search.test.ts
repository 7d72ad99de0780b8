import { expect, test } from 'vitest'
import { foldForSearch, foldWithPlaces } from './fold-for-search.ts'

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

test.each([
  ['台風 臺風 颱風', '台风 台风 台风'],
  ['衞生署 衛生署 卫生署', '卫生署 卫生署 卫生署'],
  ['裏面 裡面 里面', '里面 里面 里面'],
  ['為 爲 为', '为 为 为'],
  ['帳目 賬目', '帐目 帐目'],
  ['諮詢 谘询', '咨询 咨询'],
  ["officer’s ‘notice’ officer's", "officer's 'notice' officer's"],
  ['e‑mail e–mail', 'e-mail e-mail'],
  ['４／２０２５', '4/2025'],
  ['CAFE\u0301', 'café'],
])('folds %s to %s', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded)
  expect(foldForSearch(folded)).toBe(folded)
})

test('leads from the fold back to the stored text', () => {
  const stored = '第㈣段 ﬁle 臺e\u0301'
  const { text, places } = foldWithPlaces(stored)
  expect(text).toBe(foldForSearch(stored))
  const pieceOf = (part: string) => stored.slice(places(text.indexOf(part))[0], places(text.indexOf(part) + part.length - 1)[1])
  expect([pieceOf('(四)'), pieceOf('fi'), pieceOf('ile'), pieceOf('台'), pieceOf('é')]).toEqual(['㈣', 'ﬁ', 'ﬁle', '臺', 'e\u0301'])
})

test('leads back where nothing changes length', () => {
  const { text, places } = foldWithPlaces('General Circular')
  expect([text, places(8), places(15)]).toEqual(['general circular', [8, 9], [15, 16]])
})
