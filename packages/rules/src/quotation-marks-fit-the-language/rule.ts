import { allLanguages, textRule, type Match } from '../edition/text-rule.ts'

/** Each language has quotation marks of its own. */
export const quotationMarksFitTheLanguage = textRule({
  id: 'quotation-marks-fit-the-language',
  impact: 'minor',
  criteria: ['clf:chinese-typography'],
  source: {
    title: 'GB/T 15834-2011, general rules for punctuation; W3C requirements for Chinese text layout',
    url: 'https://www.w3.org/TR/clreq/#glyphs_sizes_and_positions_in_character_faces_of_punctuation_marks',
  },
  why: {
    en: 'The marks tell readers of Traditional, Simplified and English where a term begins. Those of another script look like a fault of conversion.',
    'zh-Hant-HK': '引號表示用語的起訖，繁體、簡體及英文各有不同。誤用其他文字的引號，看似轉換出錯。',
    'zh-Hans': '引号表示用语的起讫，繁体、简体及英文各有不同。误用其他文字的引号，看似转换出错。',
  },
  messages: {
    other: {
      en: 'The quotation marks of {found} belong to another script. Use those of this language.',
      'zh-Hant-HK': '{found}使用了其他文字的引號。請改用「」。',
      'zh-Hans': '{found}使用了其他文字的引号。请改用“”。',
    },
  },
  languages: allLanguages,
  find(text, lang) {
    return pairs[lang].flatMap(([pattern, open, close]) =>
      [...text.matchAll(pattern)].flatMap((match): Match<'other'>[] => {
        const [whole, before = '', , after = ''] = match
        const start = match.index
        const end = start + whole.length
        return [{ reason: 'other', start, end: start + before.length, to: open }, { reason: 'other', start: end - after.length, end, to: close }]
      })
    )
  },
})

type Pair = readonly [RegExp, string, string]

/** Marks that each language does not write, around words of its own; a term in another script keeps its own. */
const pairs: Readonly<Record<'en' | 'zh-Hant-HK' | 'zh-Hans', readonly Pair[]>> = {
  en: [[/([「『])([^」』\p{Script=Han}]*)([」』])/gu, '“', '”'], [/(``)([^`']*)('')/gu, '“', '”']],
  'zh-Hant-HK': [[/(["“”])([^"“”\n]*\p{Script=Han}[^"“”\n]*)(["“”])/gu, '「', '」'], [/(‘)([^’\n]*\p{Script=Han}[^’\n]*)(’)/gu, '『', '』']],
  'zh-Hans': [[/(「)([^」\n]*)(」)/gu, '“', '”'], [/(『)([^』\n]*)(』)/gu, '‘', '’'], [/(")([^"\n]*\p{Script=Han}[^"\n]*)(")/gu, '“', '”']],
}
