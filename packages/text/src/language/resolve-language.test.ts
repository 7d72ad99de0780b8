import { expect, test } from 'vitest'
import { languageOfPath, pathOf } from './language-path.ts'
import { languageTags } from './language-tag.ts'
import { resolveLanguage } from './resolve-language.ts'

test.each([
  ...['zh-Hant-HK', 'zh-HK', 'zh-Hant', 'zh-TW', 'zh-MO', 'zh-Hant-MO', 'zh-Hant-TW', 'zh-yue', 'zh'],
  ...['tc', 'TC', 'tc_chi', 'zh_TW', 'ZH-HANT-HK', 'zh-hk', 'chi', 'yue', 'yue-Hant-HK', ' zh-HK ', 'zh-Hant-x-demo'],
])('reads %s as Traditional Chinese', (tag) => {
  expect(resolveLanguage(tag)).toBe('zh-Hant-HK')
})

test.each([
  ...['zh-Hans', 'zh-CN', 'zh-SG', 'zh-Hans-CN', 'zh-Hans-HK', 'zh-Hans-SG', 'sc', 'SC', 'sc_chi', 'gb', 'zh_CN'],
  ...['zh-cn', 'zh-Hans-MY', 'zh-MY', 'cmn-Hans-CN'],
])('reads %s as Simplified Chinese', (tag) => {
  expect(resolveLanguage(tag)).toBe('zh-Hans')
})

test.each(['en', 'EN', 'en-HK', 'en-GB', 'eng', 'fr', 'ja', '', 'scx', 'tcl', 'zhx', 'constructor', '-zh'])(
  'reads %j as English',
  (tag) => {
    expect(resolveLanguage(tag)).toBe('en')
  },
)

test('gives each language its path segment and back', () => {
  expect(languageTags.map(pathOf)).toEqual(['en', 'tc', 'sc'])
  expect(languageOfPath('en')).toBe('en')
  expect(languageOfPath('tc')).toBe('zh-Hant-HK')
  expect(languageOfPath('sc')).toBe('zh-Hans')
})
