import { resolveLanguage } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import type { TextRun } from '../../snapshot/snapshot.ts'
import { defineRule, type Judgement } from '../rule.ts'

export const scriptMatchesLanguage = defineRule({
  id: 'script-matches-language',
  criteria: ['3.1.1', '3.1.2'],
  source: 'WCAG 2.2 success criterion 3.1.2; Guidelines on Dissemination of Information through Government Homepages, paragraphs 19 and 35',
  messages: {
    traditional: {
      en: 'Text marked as Simplified Chinese has Traditional characters: {found}. Convert it, or mark its language.',
      'zh-Hant-HK': '標示為簡體中文的文字含有繁體字：{found}。請轉換文字，或註明其語言。',
      'zh-Hans': '标示为简体中文的文字含有繁体字：{found}。请转换文字，或注明其语言。',
    },
    simplified: {
      en: 'Text marked as Traditional Chinese has Simplified characters: {found}. Correct it, or mark its language.',
      'zh-Hant-HK': '標示為繁體中文的文字含有簡體字：{found}。請更正文字，或註明其語言。',
      'zh-Hans': '标示为繁体中文的文字含有简体字：{found}。请更正文字，或注明其语言。',
    },
  },
  evaluate({ texts }) {
    return texts.filter(({ text, lang }) => resolveLanguage(lang) !== 'en' && /\p{Script=Han}/u.test(text)).map(judgeRun)
  },
})

function judgeRun({ text, lang, selector, snippet }: TextRun): Judgement<'traditional' | 'simplified'> {
  const isSimplified = resolveLanguage(lang) === 'zh-Hans'
  const wrong = isSimplified ? findTraditionalOnly(text) : findSimplifiedOnly(text)
  if (wrong.length === 0) return { outcome: 'passed', selector, snippet }
  return { outcome: 'failed', reason: isSimplified ? 'traditional' : 'simplified', found: wrong.join(''), selector, snippet }
}
