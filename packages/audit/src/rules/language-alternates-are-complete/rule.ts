import { languageTags, resolveLanguage } from '@clf/text'
import { defineRule } from '../rule.ts'

export const languageAlternatesAreComplete = defineRule({
  id: 'language-alternates-are-complete',
  criteria: [],
  source: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19; HTML, link type "alternate"',
  messages: {
    missing: {
      en: 'The head does not name the versions: {found}. Add a link rel="alternate" hreflang for each language and x-default.',
      'zh-Hant-HK': '網頁開首沒有列出以下版本：{found}。請為每種語言及 x-default 加上 link rel="alternate" hreflang。',
      'zh-Hans': '网页开首没有列出以下版本：{found}。请为每种语言及 x-default 加上 link rel="alternate" hreflang。',
    },
  },
  evaluate({ alternates }) {
    const named = new Set(alternates.map(({ hreflang }) => (hreflang === 'x-default' ? hreflang : resolveLanguage(hreflang))))
    const missing = [...languageTags, 'x-default' as const].filter((tag) => !named.has(tag))
    if (missing.length === 0) return alternates.map(({ selector, snippet }) => ({ outcome: 'passed', selector, snippet }))
    const { selector, snippet } = alternates[0] ?? { selector: 'head', snippet: '<head>' }
    return [{ outcome: 'failed', reason: 'missing', found: missing.join(', '), selector, snippet }]
  },
})
