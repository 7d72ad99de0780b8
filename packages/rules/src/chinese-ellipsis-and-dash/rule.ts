import { chinese, matchesOf, textRule } from '../edition/text-rule.ts'

/** The ellipsis and the dash of Chinese are two characters long. */
export const chineseEllipsisAndDash = textRule({
  id: 'chinese-ellipsis-and-dash',
  impact: 'minor',
  criteria: ['clf:chinese-typography'],
  source: { title: 'GB/T 15834-2011, general rules for punctuation, 4.11 and 4.13', url: 'https://www.w3.org/TR/clreq/' },
  why: {
    en: 'Three stops are read as three ends of a sentence, and two hyphens as minus signs.',
    'zh-Hant-HK': '三個句點會讀成三個句子結尾，兩個連字號會讀成減號。',
    'zh-Hans': '三个句点会读成三个句子结尾，两个连字符会读成减号。',
  },
  messages: {
    typed: {
      en: '“{found}” stands for a mark that Chinese has. Use …… or ——.',
      'zh-Hant-HK': '「{found}」應為省略號或破折號。請改用「……」或「——」。',
      'zh-Hans': '“{found}”应为省略号或破折号。请改用“……”或“——”。',
    },
  },
  languages: chinese,
  // Dots that lead to a number, or many of them, are the leaders of a list of contents.
  find: (text) => [
    ...matchesOf(text, /(?<=[\p{Script=Han}」”、])(?:\.{3,6}(?![.\d]|\s*\d)|[．·・]{3,}|。{2,}|…{1,2}。{2,}|…{3,}(?!…|\s*\d)|(?<!…)…(?!…))/gu, 'typed', () => '……'),
    ...matchesOf(text, /(?<=[\p{Script=Han}」』）》])\s?(?:-{2,}|－{2,}|–{2,}|─+)\s?(?=[\p{Script=Han}「『（《])/gu, 'typed', () => '——'),
  ],
})
