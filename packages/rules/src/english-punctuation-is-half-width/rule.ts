import { matchesOf, textRule } from '../edition/text-rule.ts'

/** English has no full-width punctuation. */
export const englishPunctuationIsHalfWidth = textRule({
  id: 'english-punctuation-is-half-width',
  impact: 'minor',
  criteria: ['3.1.2'],
  source: { title: 'W3C requirements for Chinese text layout, mixed text', url: 'https://www.w3.org/TR/clreq/#mixed_text_composition' },
  why: {
    en: 'English voices do not know full-width marks: they say “fullwidth comma”, or run two sentences into one.',
    'zh-Hant-HK': '英語語音不認識全形標點，會讀出標點名稱，或把兩句連成一句。',
    'zh-Hans': '英语语音不认识全角标点，会读出标点名称，或把两句连成一句。',
  },
  messages: {
    wide: {
      en: 'The mark {found} is full-width in English. Use the English mark.',
      'zh-Hant-HK': '英文內的標點{found}為全形。請改用英文標點。',
      'zh-Hans': '英文内的标点{found}为全角。请改用英文标点。',
    },
  },
  languages: ['en'],
  find: (text) =>
    matchesOf(text, /(?<!\p{Script=Han})[，。：；！？（）、](?!\p{Script=Han})/gu, 'wide', ({ 0: mark, index }) => {
      const [before, after] = [text[index - 1] ?? '', text[index + 1] ?? '']
      const needsSpace = mark !== '（' && /[\p{L}\p{N}]/u.test(after)
      return `${mark === '（' && /\p{L}/u.test(before) ? ' ' : ''}${narrow[mark] ?? mark}${needsSpace ? ' ' : ''}`
    }),
})

const narrow: Readonly<Record<string, string>> = { '，': ',', '。': '.', '：': ':', '；': ';', '！': '!', '？': '?', '（': '(', '）': ')', '、': ',' }
