import { defineRule, failed, passed, type Judgement } from '@clf/rules'
import type { PageSnapshot } from '../../snapshot/snapshot.ts'

/** Region names that circulate in templates as if they were languages. */
const notLanguages = new Set(['tc', 'sc', 'cn', 'hk', 'eng', 'chi', 'gb'])

const isWellFormed = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    // RangeError is how Intl says that a tag is not well formed.
    return false
  }
}

export const languageTagIsValid = defineRule<'invalid' | 'missing', PageSnapshot>({
  id: 'language-tag-is-valid',
  impact: 'serious',
  criteria: ['3.1.1', '3.1.2'],
  source: { title: 'BCP 47; WCAG 2.2, language of page', url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-page' },
  sameAs: { missing: ['axe/html-has-lang'], invalid: ['axe/html-lang-valid', 'axe/valid-lang'] },
  messages: {
    invalid: {
      en: '"{found}" is not a language tag. Use en, zh-Hant-HK or zh-Hans.',
      'zh-Hant-HK': '「{found}」不是語言標記。請使用 en、zh-Hant-HK 或 zh-Hans。',
      'zh-Hans': '“{found}”不是语言标记。请使用 en、zh-Hant-HK 或 zh-Hans。',
    },
    missing: {
      en: 'The page does not say which language it is in. Add lang to the html element.',
      'zh-Hant-HK': '網頁沒有註明所用語言。請在 html 元素加上 lang。',
      'zh-Hans': '网页没有注明所用语言。请在 html 元素加上 lang。',
    },
  },
  evaluate({ languageTags }) {
    const root = languageTags.find(({ isRoot }) => isRoot)
    const ofPage: Judgement<'missing'>[] = root?.value.trim() ? [] : [failed('missing', root ?? { pointer: 'html', snippet: '<html>' })]
    const named = languageTags.filter(({ value }) => value.trim() !== '')
    return [...ofPage, ...named.map((tag) => (isWellFormed(tag.value) && !notLanguages.has(tag.value.toLowerCase()) ? passed(tag) : failed('invalid', tag, tag.value)))]
  },
})
