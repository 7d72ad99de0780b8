import { allLanguages, matchesOf, textRule } from '../edition/text-rule.ts'

/** Latin letters and figures are as wide as in English. */
export const lettersAndFiguresAreHalfWidth = textRule({
  id: 'letters-and-figures-are-half-width',
  impact: 'moderate',
  criteria: ['clf:chinese-typography'],
  source: { title: 'W3C requirements for Chinese text layout, mixed text', url: 'https://www.w3.org/TR/clreq/#mixed_text_composition' },
  why: {
    en: 'A search for 2026 does not find full-width figures, and a screen reader spells them one by one.',
    'zh-Hant-HK': '搜尋「2026」找不到全形數字，讀屏軟件也會逐個讀出。',
    'zh-Hans': '搜索“2026”找不到全角数字，读屏软件也会逐个读出。',
  },
  messages: {
    wide: {
      en: '“{found}” is written full-width. Write it half-width.',
      'zh-Hant-HK': '「{found}」為全形。請改用半形。',
      'zh-Hans': '“{found}”为全角。请改用半角。',
    },
  },
  languages: allLanguages,
  find: (text) => matchesOf(text, /[Ａ-Ｚａ-ｚ０-９％＠＆＋＃＄](?:\u3000?[Ａ-Ｚａ-ｚ０-９％＠＆＋＃＄])*/gu, 'wide', ([words]) => words.normalize('NFKC')),
})
