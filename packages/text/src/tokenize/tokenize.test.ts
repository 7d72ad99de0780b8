import { expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

test('cuts Han text into overlapping pairs', () => {
  expect(tokenize('電子政府')).toEqual(['電子', '子政', '政府'])
  expect(tokenize('法')).toEqual(['法'])
})

test('keeps words of other scripts whole and folds case and width', () => {
  expect(tokenize('Circular No. 3/2006, Ｇ２Ｇ Café')).toEqual(['circular', 'no', '3', '2006', 'g2g', 'café'])
})

test('separates scripts without a space between them', () => {
  expect(tokenize('使用XML標準2006年')).toEqual(['使用', 'xml', '標準', '2006', '年'])
})

test('does not pair across punctuation', () => {
  expect(tokenize('政府，部門')).toEqual(['政府', '部門'])
})

test('treats a character outside the basic plane as one character', () => {
  expect(tokenize('搭𨋢去')).toEqual(['搭𨋢', '𨋢去'])
})

test('finds no term in white space and punctuation', () => {
  expect(tokenize('')).toEqual([])
  expect(tokenize(' 。— ')).toEqual([])
})

test('keeps the apostrophe inside a word, and none around it', () => {
  expect(tokenize("the officer's 'leave'")).toEqual(['the', "officer's", 'leave'])
})
