import { allLanguages, matchesOf, textRule } from '../edition/text-rule.ts'

/** No character stands in the words that nobody sees. */
export const noInvisibleCharacters = textRule({
  id: 'no-invisible-characters',
  impact: 'moderate',
  criteria: ['1.3.2'],
  source: { title: 'WCAG failure F32, white space within a word', url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F32' },
  why: {
    en: 'A hidden character within a word hides the word from search and makes a screen reader say two pieces.',
    'zh-Hant-HK': '字詞內的隱藏字元會令搜尋失效，讀屏軟件亦會斷開讀出。',
    'zh-Hans': '字词内的隐藏字符会令搜索失效，读屏软件也会断开读出。',
  },
  messages: {
    hidden: {
      en: 'A hidden character (such as a zero-width space or a soft hyphen) stands in the words. Remove it.',
      'zh-Hant-HK': '文字中有隱藏字元（例如零寬空格或軟連字號）。請刪除。',
      'zh-Hans': '文字中有隐藏字符（例如零宽空格或软连字符）。请删除。',
    },
  },
  languages: allLanguages,
  // The joiner is a part of pictures and of scripts that join their letters.
  find: (text) => matchesOf(text, /[\u200B\u200E\u200F\u00AD\u2060\uFEFF\u202A-\u202E\u2066-\u2069]+/gu, 'hidden', () => ''),
})
