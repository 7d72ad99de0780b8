import { languageTags } from '@clf/text'
import { expect, test } from 'vitest'
import { furnitureWords, isCalled, languageNamed, languagesCalling, type NamedPart } from './furniture-words.ts'

const parts = Object.keys(furnitureWords) as NamedPart[]

test.each(parts)('%s is called by each of its words, in the language they are of', (part) => {
  for (const tag of languageTags) for (const word of furnitureWords[part][tag]) expect(languagesCalling(part, word)).toContain(tag)
})

test.each<[NamedPart, string]>([
  ['notices', '重 要 告 示'],
  ['notices', 'IMPORTANT NOTICES'],
  ['privacy', 'Privacy Policy Statement'],
  ['privacy', 'Privacy Policy (opens in a new window)'],
  ['privacy', '本網站的私隱政策聲明'],
  ['siteMap', '»\u00a0Site Map'],
  ['contact', 'Ｃｏｎｔａｃｔ　Ｕｓ'],
  ['revision', 'Last Revision Date:'],
  ['revision', '最 近 修 訂 日 期 ：'],
  ['review', '最近覆檢日期:'],
  ['accessibility', 'Level Double-A conformance, W3C WAI Web Content'],
  ['search', 'Search this site'],
])('%s is called by “%s”', (part, text) => {
  expect(isCalled(part, text)).toBe(true)
})

test.each<[NamedPart, string]>([
  ['accessibility', 'Web Accessibility Recognition Scheme'],
  ['accessibility', '無障礙網頁嘉許計劃'],
  ['review', 'Next review date'],
  ['review', '下次覆檢日期'],
  ['contact', 'Whom to contact when a form of the department does not arrive in time'],
  ['search', 'Research'],
  ['notices', 'Noticeboard'],
  ['home', ''],
])('%s is not called by “%s”', (part, text) => {
  expect(isCalled(part, text)).toBe(false)
})

test.each(
  [
    ['English', 'en', true],
    ['ENG', 'en', true],
    ['英文版', 'en', false],
    ['繁體版', 'zh-Hant-HK', true],
    ['繁', 'zh-Hant-HK', true],
    ['繁体版', 'zh-Hant-HK', false],
    ['Traditional Chinese', 'zh-Hant-HK', false],
    ['中文（简体）', 'zh-Hans', true],
    ['简体版', 'zh-Hans', true],
    ['簡體版', 'zh-Hans', false],
    ['簡', 'zh-Hans', false],
  ] as const,
)('“%s” is the name of a language, in its own script or not', (text, tag, isInItsOwnScript) => {
  expect(languageNamed(text)).toEqual({ tag, isInItsOwnScript })
})

test.each(['Circulars', '聯絡我們', '', 'English Schools Foundation'])('“%s” is the name of no language', (text) => {
  expect(languageNamed(text)).toBeUndefined()
})
