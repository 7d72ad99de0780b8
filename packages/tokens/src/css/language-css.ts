import { declarations, rule } from './rule.ts'

type Values = Readonly<Record<string, string>>

/**
 * Only elements with a `lang` of their own match, so that values set in between are inherited and not undone.
 * The later list wins: text tagged only `zh` is Traditional. Any language without a list reads as English.
 */
const selectors: Readonly<Record<string, string>> = {
  en: '[lang]',
  'zh-hant-hk': anyOf('zh', 'yue'),
  'zh-hans': anyOf('zh-Hans', 'zh-CN', 'zh-SG', 'zh-MY', 'yue-Hans'),
}

const fontSynthesis: Readonly<Record<string, string>> = { en: 'weight style small-caps' }

const fullWidth = ['zh', 'yue', 'ja', 'ko']

/**
 * Quotation marks and dots have one code for all scripts, and a Chinese font draws them as wide as a character: a machine
 * that has no other font would show "What’ s new". Its proportional forms are asked for wherever the language is none of
 * those that write them wide. Both properties are inherited, so each side undoes the other.
 */
const letterForms = [
  rule(`[lang]:where(${fullWidth.map((tag) => `:not(:lang(${tag}))`).join('')})`, ['font-variant-east-asian: proportional-width', 'font-feature-settings: "palt"']),
  rule(anyOf(...fullWidth), ['font-variant-east-asian: normal', 'font-feature-settings: normal']),
]

/**
 * Every language's values under their own names (`font-body-zh-hans`), so that a link to another language inside a
 * shadow root, where `:lang()` rules of the page do not reach, can use them.
 */
export function languageValues(languages: Readonly<Record<string, Values>>, base: Values): Values {
  const named = Object.entries(withEnglish(languages, base)).flatMap(([tag, values]) => {
    return Object.entries(values).map(([name, value]) => [`${name}-${tag}`, value])
  })
  return Object.fromEntries(named)
}

/** Rules by `:lang()`. English has them too, for English set inside Chinese. Han characters are never slanted. */
export function languageRules(languages: Readonly<Record<string, Values>>, base: Values): string[] {
  const rules = Object.entries(withEnglish(languages, base)).map(([tag, values]) => {
    const references = Object.keys(values).map((name) => [name, `var(--clf-${name}-${tag})`])
    const lines = declarations(Object.fromEntries(references))
    return rule(selectorOf(tag), [...lines, `font-synthesis: ${fontSynthesis[tag] ?? 'none'}`])
  })
  return [...rules, ...letterForms]
}

function withEnglish(languages: Readonly<Record<string, Values>>, base: Values): Readonly<Record<string, Values>> {
  const overridden = new Set(Object.values(languages).flatMap((values) => Object.keys(values)))
  const english = Object.entries(base).filter(([name]) => overridden.has(name))
  return { en: Object.fromEntries(english), ...languages }
}

// Chromium drops a rule with several tags in one `:lang()`.
function anyOf(...tags: string[]): string {
  return tags.map((tag) => `[lang]:lang(${tag})`).join(',\n')
}

function selectorOf(tag: string): string {
  const selector = selectors[tag]
  if (!selector) throw new Error(`No selector for the language "${tag}". Add one to src/css/language-css.ts.`)
  return selector
}
