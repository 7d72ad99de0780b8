import { expect, test } from 'vitest'
import { searchTerms } from './search-terms.ts'

const textsOf = (stored: string) => searchTerms(stored).map(({ text }) => text)

test('begins a term with every Han character, so that one character is enough', () => {
  expect(textsOf('申請年假')).toEqual(['申请', '请年', '年假', '假'])
  expect(textsOf('法')).toEqual(['法'])
})

test('gives one term for words that a searcher would call the same', () => {
  expect(textsOf('Officers’ policies')).toEqual(textsOf("officer's POLICY"))
  expect(textsOf('颱風')).toEqual(textsOf('台风'))
})

test('stands words joined by a hyphen as one too, after the others', () => {
  expect(textsOf('an e-mail system')).toEqual(['an', 'e', 'mail', 'system', 'email'])
  expect(textsOf('look-and-feel')).toEqual(['look', 'and', 'feel', 'lookandfeel'])
  expect(textsOf('Covid-19 in 2026-27')).toEqual(['covid', '19', 'in', '2026', '27', 'covid19'])
  expect(textsOf('files – and folders')).toEqual(['file', 'and', 'folder'])
})

test('says what of the stored text a term stands for', () => {
  const stored = '衞生署Ｅ‑mail政策（officer’s ﬁles）'
  const found = searchTerms(stored).map(({ text, start, end }) => [text, stored.slice(start, end)])
  expect(found).toEqual([
    ['卫生', '衞生'],
    ['生署', '生署'],
    ['署', '署'],
    ['e', 'Ｅ'],
    ['mail', 'mail'],
    ['政策', '政策'],
    ['策', '策'],
    ['officer', 'officer’s'],
    ['file', 'ﬁles'],
    ['email', 'Ｅ‑mail'],
  ])
})

test('counts a character outside the basic plane as one', () => {
  expect(searchTerms('搭𨋢去')).toEqual([
    { text: '搭𨋢', start: 0, end: 3 },
    { text: '𨋢去', start: 1, end: 4 },
    { text: '去', start: 3, end: 4 },
  ])
})

test('finds no term in white space and punctuation', () => {
  expect(searchTerms(' 。— ')).toEqual([])
})
