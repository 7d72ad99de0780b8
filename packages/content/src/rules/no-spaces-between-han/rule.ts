import { hasSpaceBetweenHan } from '@clf/text'
import { conclude, failed } from '../finding.ts'
import { locateTexts } from '../located.ts'
import type { Rule } from '../rule.ts'

const spacedHan = /\p{Script=Han}(?:[\p{Zs}\t]+\p{Script=Han})+/u

/** Chinese words are not stretched with spaces. */
export const noSpacesBetweenHan: Rule = {
  id: 'no-spaces-between-han',
  criteria: ['1.3.2', 'clf:chinese-typography'],
  source: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F32',
  messages: {
    spaced: {
      en: 'Chinese characters are separated by spaces in “{}”. Remove the spaces: they break search and screen readers.',
      'zh-Hant-HK': '「{}」的中文字之間有空格。請刪除空格，以免影響搜尋和讀屏軟件。',
      'zh-Hans': '“{}”的中文字之间有空格。请删除空格，以免影响搜索和读屏软件。',
    },
  },
  evaluate(document) {
    const texts = locateTexts(document).filter(({ value }) => /\p{Script=Han}/u.test(value.text))
    const spaced = texts.filter(({ value }) => hasSpaceBetweenHan(value.text))
    const found = spaced.map(({ value, path }) => failed('spaced', path, spacedHan.exec(value.text)?.[0] ?? value.text))
    return conclude(found, texts.length > 0)
  },
}
