import { defineRule, failed, passed } from '@clf/rules'
import { languageTags, resolveLanguage } from '@clf/text'
import type { PageSnapshot } from '../../snapshot/snapshot.ts'

export const languageAlternatesAreComplete = defineRule<'missing', PageSnapshot>({
  id: 'language-alternates-are-complete',
  impact: 'moderate',
  criteria: ['clf:language-versions'],
  source: {
    title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19',
    url: 'http://www.ogcio.gov.hk/eng/knowledge/ech4.htm',
  },
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
    if (missing.length === 0) return alternates.map(passed)
    return [failed('missing', alternates[0] ?? { pointer: 'head', snippet: '<head>' }, missing.join(', '))]
  },
})
