import { expect, it } from 'vitest'
import { preferredLanguage } from './preferred-language.ts'

it.each([
  ['zh-HK,zh;q=0.9,en;q=0.8', 'zh-Hant-HK'],
  ['zh-CN,zh;q=0.9', 'zh-Hans'],
  ['en;q=0.5, zh-Hans;q=0.9', 'zh-Hans'],
  ['fr-FR,fr;q=0.9,zh-TW;q=0.4', 'zh-Hant-HK'],
  ['fr', 'en'],
  ['zh;q=0', 'en'],
  ['', 'en'],
  [null, 'en'],
])('reads %j as %s', (header, tag) => {
  expect(preferredLanguage(header)).toBe(tag)
})
