import { expect, test } from 'vitest'
import { pathInLanguage } from './path-in-language.ts'

test('changes only the language segment', () => {
  expect(pathInLanguage('/tc/circulars/tc/3-2024?year=2024#p2', 'zh-Hans')).toBe('/sc/circulars/tc/3-2024?year=2024#p2')
})

test('keeps the query of a language home page', () => {
  expect(pathInLanguage('/en?size=larger', 'zh-Hant-HK')).toBe('/tc?size=larger')
})

test('gives a path without a language its segment', () => {
  expect(pathInLanguage('/about', 'en')).toBe('/en/about')
  expect(pathInLanguage('/', 'en')).toBe('/en/')
  expect(pathInLanguage('', 'en')).toBe('/en/')
})

test('does not take a longer first segment for a language', () => {
  expect(pathInLanguage('/tcp/ports', 'en')).toBe('/en/tcp/ports')
})

test('never leaves the site', () => {
  expect(pathInLanguage('//example.org/x', 'en')).toBe('/en//example.org/x')
})
