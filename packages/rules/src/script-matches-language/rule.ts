import { resolveLanguage, type LanguageTag } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { toSimplified } from '@clf/text/simplified'
import { withEdits, withLanguage } from '../edition/change.ts'
import { languageOfTag, lineAt } from '../edition/edition-subject.ts'
import { defineRule, failed, judgeEach, passed } from '../rule.ts'
import type { TextRun } from '../subject.ts'
import { isNameInEnglish, isNameOfALanguage, ofBothScripts } from './names.ts'

type Reason = 'traditional-in-simplified' | 'simplified-in-traditional' | 'chinese-in-english'

/** Text is written in the script of its language: no Traditional characters in Simplified text, nor the reverse. */
export const scriptMatchesLanguage = defineRule<Reason>({
  id: 'script-matches-language',
  impact: 'serious',
  criteria: ['3.1.1', '3.1.2'],
  source: { title: 'WCAG 2.2, language of parts', url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts' },
  messages: {
    'traditional-in-simplified': {
      en: 'The Simplified Chinese text holds Traditional characters: {found}. Write them in Simplified, or mark the words as Traditional.',
      'zh-Hant-HK': '簡體版文字有繁體字：{found}。請改用簡體字，或把有關字句標示為繁體中文。',
      'zh-Hans': '简体版文字有繁体字：{found}。请改用简体字，或把有关字句标示为繁体中文。',
    },
    'simplified-in-traditional': {
      en: 'The Traditional Chinese text holds Simplified characters: {found}. Write them in Traditional, or mark the words as Simplified.',
      'zh-Hant-HK': '繁體版文字有簡體字：{found}。請改用繁體字，或把有關字句標示為簡體中文。',
      'zh-Hans': '繁体版文字有简体字：{found}。请改用繁体字，或把有关字句标示为简体中文。',
    },
    'chinese-in-english': {
      en: 'Chinese words stand in the English text: {found}. Mark their language.',
      'zh-Hant-HK': '英文版文字有中文：{found}。請標示有關字句的語言。',
      'zh-Hans': '英文版文字有中文：{found}。请标示有关字句的语言。',
    },
  },
  evaluate({ texts, labels }) {
    const runs = [...texts, ...labels]
    const ofBare = scriptOfMost(runs.filter(({ lang }) => isBare(lang)))
    const judged = runs.filter(({ text, lang }) => isOurs(lang) && text.trim() !== '')
    return judgeEach(judged, (run) => {
      const { reason, find } = judges[isBare(run.lang) ? ofBare : resolveLanguage(run.lang)]
      const found = isNameOfALanguage(run.text) ? [] : find(run.text)
      return found.length === 0 ? passed(run) : failed(reason, run, found.join(' '))
    })
  },
  repair(edition, { pointer, reason }) {
    const segments = lineAt(edition, pointer)?.segments ?? []
    if (reason === 'traditional-in-simplified') {
      const left = segments.filter(({ text, lang }) => resolveLanguage(lang) === 'zh-Hans' && findTraditionalOnly(text).length > 0)
      return left.length === 0 ? null : withEdits(edition, pointer, left.flatMap(simplified))
    }
    const english = reason === 'chinese-in-english' ? segments.find(({ lang }) => /^en\b/i.test(lang)) : undefined
    const han = english && [...english.text.matchAll(/\p{Script=Han}+/gu)].find((match) => !isNameInEnglish(match))
    if (!han) return null
    const start = english.start + han.index
    return withLanguage(edition, pointer, { start, end: start + han[0].length, lang: findSimplifiedOnly(han[0]).length > 0 ? 'zh-Hans' : 'zh-Hant-HK' })
  },
})

/** Japanese has simplified some characters as Chinese has: beside its own letters they say nothing of Chinese. */
const isJapanese = (text: string) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

const judges: Record<LanguageTag, { reason: Reason; find(text: string): string[] }> = {
  en: { reason: 'chinese-in-english', find: (text) => [...text.matchAll(/\p{Script=Han}+/gu)].filter((match) => !isNameInEnglish(match)).map(([words]) => words) },
  'zh-Hant-HK': { reason: 'simplified-in-traditional', find: (text) => (isJapanese(text) ? [] : findSimplifiedOnly(text)) },
  'zh-Hans': { reason: 'traditional-in-simplified', find: (text) => (isJapanese(text) ? [] : findTraditionalOnly(text).filter((found) => !ofBothScripts.test(found))) },
}

/** `zh` alone says Chinese, and not in which script: it is that of most of what it marks. */
const isBare = (lang: string): boolean => lang.trim().toLowerCase() === 'zh'

function scriptOfMost(runs: readonly TextRun[]): 'zh-Hant-HK' | 'zh-Hans' {
  const text = runs.map((run) => run.text).join('')
  return findSimplifiedOnly(text).length > findTraditionalOnly(text).length ? 'zh-Hans' : 'zh-Hant-HK'
}

/** Japanese writes Han characters of its own; of text in a language that nothing names, nobody can say. */
const isOurs = (lang: string): boolean => languageOfTag(lang) !== null

/** One edit a character, so that each stays in its run: a conversion changes no lengths. */
function simplified({ text, start }: { text: string; start: number }): { start: number; end: number; to: string }[] {
  const [before, after] = [[...text], [...toSimplified(text)]]
  let at = start
  return before.flatMap((character, index) => {
    const from = at
    at += character.length
    return after.length === before.length && after[index] !== character ? [{ start: from, end: at, to: after[index] ?? character }] : []
  })
}
