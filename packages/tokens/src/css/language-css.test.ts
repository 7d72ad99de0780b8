import { expect, test } from 'vitest'
import { languageRules, languageValues } from './language-css.ts'

const base = { 'font-body': 'Inter', 'line-height': '1.5', 'space-1': '4px' }
const languages = { 'zh-hant-hk': { 'font-body': 'Noto Sans HK', 'line-height': '1.7' }, 'zh-hans': { 'font-body': 'Noto Sans SC' } }
const rules = languageRules(languages, base)

test('every language has its values under names of its own, and English those that another language changes', () => {
  expect(languageValues(languages, base)).toEqual({
    'font-body-en': 'Inter',
    'line-height-en': '1.5',
    'font-body-zh-hant-hk': 'Noto Sans HK',
    'line-height-zh-hant-hk': '1.7',
    'font-body-zh-hans': 'Noto Sans SC',
  })
})

test('any language without a list reads as English, whose letters may be slanted', () => {
  expect(rules[0]).toBe(`[lang] {
  --clf-font-body: var(--clf-font-body-en);
  --clf-line-height: var(--clf-line-height-en);
  font-synthesis: weight style small-caps;
}
`)
})

test('Chinese without a region, and Cantonese, read as Traditional, and are never slanted', () => {
  expect(rules[1]).toBe(`[lang]:lang(zh),
[lang]:lang(yue) {
  --clf-font-body: var(--clf-font-body-zh-hant-hk);
  --clf-line-height: var(--clf-line-height-zh-hant-hk);
  font-synthesis: none;
}
`)
})

test('Chinese of the Mainland, Singapore and Malaysia reads as Simplified', () => {
  expect(rules[2]).toBe(`[lang]:lang(zh-Hans),
[lang]:lang(zh-CN),
[lang]:lang(zh-SG),
[lang]:lang(zh-MY),
[lang]:lang(yue-Hans) {
  --clf-font-body: var(--clf-font-body-zh-hans);
  font-synthesis: none;
}
`)
})

test('quotation marks and dots are narrow where the language is none of those that write them wide, and wide in those', () => {
  expect(rules.slice(3)).toEqual([
    `[lang]:where(:not(:lang(zh)):not(:lang(yue)):not(:lang(ja)):not(:lang(ko))) {
  font-variant-east-asian: proportional-width;
  font-feature-settings: "palt";
}
`,
    `[lang]:lang(zh),
[lang]:lang(yue),
[lang]:lang(ja),
[lang]:lang(ko) {
  font-variant-east-asian: normal;
  font-feature-settings: normal;
}
`,
  ])
})

test('a language without a selector is named with where to add one', () => {
  expect(() => languageRules({ fr: { 'font-body': 'Inter' } }, base)).toThrow('No selector for the language "fr". Add one to src/css/language-css.ts.')
})
