import { chinese, matchesOf, textRule } from '../edition/text-rule.ts'

/** Punctuation of Chinese sentences is as wide as their characters. */
export const chinesePunctuationIsFullWidth = textRule({
  id: 'chinese-punctuation-is-full-width',
  impact: 'minor',
  criteria: ['clf:chinese-typography'],
  source: { title: 'GB/T 15834-2011, general rules for punctuation; W3C requirements for Chinese text layout', url: 'https://www.w3.org/TR/clreq/' },
  why: {
    en: 'Half-width marks break lines in the wrong place, and some voices do not pause at them.',
    'zh-Hant-HK': '半形標點會令換行出錯，部分語音也不會停頓。',
    'zh-Hans': '半角标点会令换行出错，部分语音也不会停顿。',
  },
  messages: {
    half: {
      en: 'The mark {found} is half-width in Chinese. Use the full-width mark.',
      'zh-Hant-HK': '中文內的標點{found}為半形。請改用全形標點。',
      'zh-Hans': '中文内的标点{found}为半角。请改用全角标点。',
    },
  },
  languages: chinese,
  find: (text) => [
    ...matchesOf(text, /(?<=[\p{Script=Han}」』”》）])[,:;!?](?=[\p{Script=Han}「『“《（\s]|$)/gu, 'half', ([mark]) => wide[mark]),
    // Before Latin and figures too, where a Chinese word stands before or the sentence goes on in Chinese.
    ...matchesOf(text, /(?<=[\p{Script=Han}」』”》）])[,:;](?=[\p{L}\p{N}])(?!\p{Script=Han})|(?<=[\p{Script=Latin}\d])[,;](?=[\p{Script=Han}「『“《])/gu, 'half', ([mark]) => wide[mark]),
    ...matchesOf(text, /(?<=[\p{Script=Han}」』”》）])\.(?=\s*$)/gu, 'half', () => '。'),
    // A name of a series has its brackets: 技術通告(工務)第1號.
    ...[...text.matchAll(/(?<=^|\p{Script=Han})\((?=\p{Script=Han})([^()]*\p{Script=Han})\)(?!第)/gu)].flatMap((match) => [
      { reason: 'half' as const, start: match.index, end: match.index + 1, to: '（' },
      { reason: 'half' as const, start: match.index + match[0].length - 1, end: match.index + match[0].length, to: '）' },
    ]),
  ],
})

const wide: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' }
