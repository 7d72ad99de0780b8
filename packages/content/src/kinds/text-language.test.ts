import { expect, it } from 'vitest'
import { textLanguage } from './text-language.ts'

it.each(
  [
    ['Strengthening governance', 'zh-Hant-HK', 'en'],
    ['Strengthening governance', 'en', undefined],
    ['網頁覆檢', 'en', 'zh-Hant-HK'],
    ['網頁覆檢', 'zh-Hant-HK', undefined],
    ['使用 Wi-Fi 指引', 'zh-Hans', undefined],
    ['G3', 'zh-Hans', undefined],
  ] as const,
)('marks %j on a %s page as %s', (text, page, lang) => {
  expect(textLanguage(text, page)).toBe(lang)
})
