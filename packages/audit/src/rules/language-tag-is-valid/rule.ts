import { defineRule } from '../rule.ts'

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

export const languageTagIsValid = defineRule({
  id: 'language-tag-is-valid',
  criteria: ['3.1.1', '3.1.2'],
  source: 'BCP 47; WCAG 2.2 success criteria 3.1.1 and 3.1.2, https://www.w3.org/TR/WCAG22/#language-of-page',
  messages: {
    invalid: {
      en: '"{found}" is not a language tag. Use en, zh-Hant-HK or zh-Hans.',
      'zh-Hant-HK': '「{found}」不是語言標記。請使用 en、zh-Hant-HK 或 zh-Hans。',
      'zh-Hans': '「{found}」不是语言标记。请使用 en、zh-Hant-HK 或 zh-Hans。',
    },
    missing: {
      en: 'The page does not say which language it is in. Add lang to the html element.',
      'zh-Hant-HK': '網頁沒有註明所用語言。請在 html 元素加上 lang。',
      'zh-Hans': '网页没有注明所用语言。请在 html 元素加上 lang。',
    },
  },
  evaluate({ languageTags }) {
    const judgements = languageTags
      .filter(({ value, isRoot }) => value !== '' || isRoot)
      .map(({ value, selector, snippet }) =>
        isWellFormed(value) && !notLanguages.has(value.toLowerCase())
          ? { outcome: 'passed' as const, selector, snippet }
          : { outcome: 'failed' as const, reason: 'invalid' as const, found: value, selector, snippet },
      )
    if (languageTags.some(({ isRoot }) => isRoot)) return judgements
    return [{ outcome: 'failed', reason: 'missing', selector: 'html', snippet: '<html>' }, ...judgements]
  },
})
