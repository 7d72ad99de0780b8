import { expect, test } from 'vitest'
import { excerptOf, piecesOf } from './excerpt.ts'

const shown = (text: string, ranges: [number, number][]) => excerptOf(text, ranges).map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece)).join('')

test('cuts a text where what was asked begins and ends', () => {
  expect(piecesOf('go home in a typhoon', [[13, 20]])).toEqual([{ text: 'go home in a ', isMatch: false }, { text: 'typhoon', isMatch: true }])
  expect(piecesOf('颱風', [[0, 2]])).toEqual([{ text: '颱風', isMatch: true }])
  expect(piecesOf('nothing', [])).toEqual([{ text: 'nothing', isMatch: false }])
})

test('shows a short paragraph whole', () => {
  expect(shown('Offices close. Staff go home.', [[15, 20]])).toBe('Offices close. [Staff] go home.')
})

test('begins a long one with the sentence of the first match', () => {
  const text = `${'All offices are open. '.repeat(20)}In a typhoon they close. ${'The rest follows. '.repeat(30)}`
  const at = text.indexOf('typhoon')
  expect(shown(text, [[at, at + 7]])).toMatch(/^… In a \[typhoon\] they close\. The rest .* …$/)
  expect(excerptOf(text, [[at, at + 7]]).map((piece) => piece.text).join('').length).toBeLessThanOrEqual(325)
})

test('cuts no word and no character in two', () => {
  const words = `${'word '.repeat(60)}match ${'word '.repeat(80)}`
  const at = words.indexOf('match')
  expect(shown(words, [[at, at + 5]])).toMatch(/^… (word )+\[match\]( word)+ …$/)
  const han = `${'𨋢'.repeat(200)}颱風${'𨋢'.repeat(300)}`
  expect(shown(han, [[400, 402]]).isWellFormed()).toBe(true)
})
