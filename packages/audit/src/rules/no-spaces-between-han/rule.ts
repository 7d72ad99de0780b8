import { hasSpaceBetweenHan, resolveLanguage } from '@clf/text'
import { defineRule } from '../rule.ts'

export const noSpacesBetweenHan = defineRule({
  id: 'no-spaces-between-han',
  criteria: ['1.3.1', '1.3.2'],
  source: 'WCAG failure F32, using white space characters to control spacing within a word, https://www.w3.org/WAI/WCAG22/Techniques/failures/F32',
  messages: {
    spaced: {
      en: 'Spaces between Chinese characters split the word "{found}" for search and screen readers. Remove them and use letter-spacing.',
      'zh-Hant-HK': '漢字之間的空格把「{found}」拆開，搜尋和讀屏軟件都無法辨認。請刪去空格，改用 letter-spacing。',
      'zh-Hans': '汉字之间的空格把「{found}」拆开，搜寻和读屏软件都无法辨认。请删去空格，改用 letter-spacing。',
    },
  },
  evaluate({ texts }) {
    return texts
      .filter(({ text, lang }) => resolveLanguage(lang) !== 'en' || /\p{Script=Han}/u.test(text))
      .map(({ text, selector, snippet }) =>
        hasSpaceBetweenHan(text)
          ? { outcome: 'failed', reason: 'spaced', found: text.slice(0, 40), selector, snippet }
          : { outcome: 'passed', selector, snippet },
      )
  },
})
