import { expect, it } from 'vitest'
import { languageOfAddress, pathIn, withoutLanguage } from './local-path.ts'

it('puts the language first', () => {
  expect([pathIn('zh-Hans', '/forms'), pathIn('en')]).toEqual(['/sc/forms', '/en'])
})

it.each([
  ['/tc', 'zh-Hant-HK'],
  ['/sc/forms', 'zh-Hans'],
  ['/english', null],
  ['/fr/forms', null],
])('finds the language of %s', (pathname, tag) => {
  expect(languageOfAddress(pathname)).toBe(tag)
})

it('drops only a whole language segment', () => {
  expect([withoutLanguage('/tc/forms'), withoutLanguage('/tc'), withoutLanguage('/tcx')]).toEqual(['/forms', '', '/tcx'])
})
