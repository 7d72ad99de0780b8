import type { LanguageTag } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { conclude, failed } from '../finding.ts'
import { locateTexts } from '../located.ts'
import type { WrittenText } from '../located.ts'
import type { Finding, Rule } from '../rule.ts'

/** Text is written in the script of its language: no Traditional characters in Simplified text, nor the reverse. */
export const scriptMatchesLanguage: Rule = {
  id: 'script-matches-language',
  criteria: ['3.1.1', '3.1.2'],
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts.html',
  messages: {
    'traditional-in-simplified': {
      en: 'The Simplified Chinese text holds Traditional characters: {}. Write them in Simplified, or mark the words as Traditional.',
      'zh-Hant-HK': '簡體版文字有繁體字：{}。請改用簡體字，或把有關字句標示為繁體中文。',
      'zh-Hans': '简体版文字有繁体字：{}。请改用简体字，或把有关字句标示为繁体中文。',
    },
    'simplified-in-traditional': {
      en: 'The Traditional Chinese text holds Simplified characters: {}. Write them in Traditional, or mark the words as Simplified.',
      'zh-Hant-HK': '繁體版文字有簡體字：{}。請改用繁體字，或把有關字句標示為簡體中文。',
      'zh-Hans': '繁体版文字有简体字：{}。请改用繁体字，或把有关字句标示为简体中文。',
    },
    'chinese-in-english': {
      en: 'Chinese words stand in the English text: {}. Mark their language.',
      'zh-Hant-HK': '英文版文字有中文：{}。請標示有關字句的語言。',
      'zh-Hans': '英文版文字有中文：{}。请标示有关字句的语言。',
    },
  },
  evaluate(document) {
    const texts = locateTexts(document).filter(({ value }) => value.text.trim() !== '')
    return conclude(
      texts.flatMap(({ value, path }) => judge(value, path)),
      texts.length > 0,
    )
  },
}

const judges: Record<LanguageTag, { reason: string; find(text: string): string[] }> = {
  en: { reason: 'chinese-in-english', find: (text) => text.match(/\p{Script=Han}+/gu) ?? [] },
  'zh-Hant-HK': { reason: 'simplified-in-traditional', find: findSimplifiedOnly },
  'zh-Hans': { reason: 'traditional-in-simplified', find: findTraditionalOnly },
}

function judge({ text, lang }: WrittenText, path: string): Finding[] {
  const { reason, find } = judges[lang]
  const found = find(text)
  return found.length === 0 ? [] : [failed(reason, path, found.join(' '))]
}
