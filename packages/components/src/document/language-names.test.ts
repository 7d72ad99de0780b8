import { expect, test } from 'vitest'
import { messages } from './document.messages.ts'
import { languageNames } from './language-names.ts'

const names = messages.en.languages

test.each([
  ['en', ['English']],
  ['en-GB', ['English']],
  ['zh-Hant-HK', ['Traditional Chinese']],
  ['zh-HK', ['Traditional Chinese']],
  ['zh', ['Traditional Chinese']],
  ['zh-CN', ['Simplified Chinese']],
  ['ur', ['Urdu']],
  [' en  zh-HK zh-TW ', ['English', 'Traditional Chinese']],
  ['fr', ['fr']],
  ['', []],
])('%s is named in English', (tags, expected) => {
  expect(languageNames(tags, names)).toEqual(expected)
})

test('names each language in the language of the page', () => {
  expect(languageNames('en zh-Hans ur', messages['zh-Hant-HK'].languages)).toEqual(['英文', '簡體中文', '烏爾都文'])
})
