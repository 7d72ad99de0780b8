import { languageOfPath, resolveLanguage, type LanguagePath } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import type { TreeNode } from '@clf/content/tree'
import { eld } from 'eld/small'
import { valueAt, withNodes } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** Words are in the language that they are marked with. */
export const languageMarkFits = defineEditionRule({
  id: 'language-mark-fits',
  impact: 'serious',
  criteria: ['3.1.2'],
  source: { title: 'WCAG 2.2, language of parts', url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts' },
  why: {
    en: 'A wrong mark is worse than none: a screen reader changes to a voice that cannot say the words.',
    'zh-Hant-HK': '標示錯誤比沒有標示更差：讀屏軟件會改用無法讀出這些字的語音。',
    'zh-Hans': '标示错误比没有标示更差：读屏软件会改用无法读出这些字的语音。',
  },
  messages: {
    wrong: {
      en: 'The words “{found}” are not in the language that they are marked with. Correct the mark.',
      'zh-Hant-HK': '「{found}」與所標示的語言不符。請更正標示。',
      'zh-Hans': '“{found}”与所标示的语言不符。请更正标示。',
    },
  },
  evaluate({ versions }) {
    const runs = versions.flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'text' && node.lang !== undefined && /\p{L}/u.test(node.text)))
    return judgeEach(runs, (place) => {
      const { text, lang = '' } = place.node as TreeNode<'text'>
      return languageOfScript(text, lang) === lang ? passed(place) : failed('wrong', place, text)
    })
  },
  repair(edition, { pointer }) {
    const { lang = '', ...run } = valueAt(edition, pointer) as TreeNode<'text'>
    const right = languageOfScript(run.text, lang)
    const [path] = pointer.split('.') as [LanguagePath]
    return withNodes(edition, pointer, [right === languageOfPath(path) ? run : { ...run, lang: right }])
  },
})

/** The mark that fits the script of the words; the one they have where the script does not contradict it. */
function languageOfScript(text: string, lang: string): string {
  const isHan = /\p{Script=Han}/u.test(text)
  const isLatin = /\p{Script=Latin}/u.test(text)
  const told = languageOfWords(text, lang)
  if (told !== null) return told
  if (/^(?:ja|ko|vi|yue)\b/i.test(lang)) return lang
  const isChinese = /^zh\b/i.test(lang)
  if (isChinese && !isHan) return isLatin ? 'en' : lang
  if (!isChinese && isHan && !isLatin) return findSimplifiedOnly(text).length > 0 ? 'zh-Hans' : 'zh-Hant-HK'
  if (isChinese && resolveLanguage(lang) === 'zh-Hans' && findTraditionalOnly(text).length > 0 && findSimplifiedOnly(text).length === 0) return 'zh-Hant-HK'
  return isChinese && resolveLanguage(lang) === 'zh-Hant-HK' && findSimplifiedOnly(text).length > 0 && findTraditionalOnly(text).length === 0 ? 'zh-Hans' : lang
}

/** Scripts that languages are written in which no other of them uses. */
const ownScripts: readonly (readonly [RegExp, string, string])[] = [
  [/\p{Script=Thai}/u, 'th', 'th'],
  [/\p{Script=Hangul}/u, 'ko', 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja', 'ja'],
  [/\p{Script=Gurmukhi}/u, 'pa|pnb', 'pa'],
  [/\p{Script=Devanagari}/u, 'hi|ne|mr|sa|mai|bho', 'hi'],
  [/\p{Script=Bengali}/u, 'bn|as', 'bn'],
  [/\p{Script=Tamil}/u, 'ta', 'ta'],
  [/\p{Script=Arabic}/u, 'ar|ur|fa|ps|sd|ku|ug|pa|pnb|ks', 'ur'],
  [/\p{Script=Cyrillic}/u, 'ru|uk|bg|sr|mk|be|kk|ky|mn|tg|uz', 'ru'],
]

/** Fewer words than this are told apart by nobody. */
const leastWords = 5

/** The language that words are surely in against their mark; null where nothing contradicts it, or only their script says more. */
function languageOfWords(text: string, lang: string): string | null {
  const own = ownScripts.find(([letters]) => letters.test(text))
  if (own) return /\p{Script=Latin}|\p{Script=Han}/u.test(text) || new RegExp(`^(?:${own[1]})\\b`, 'i').test(lang) ? null : own[2]
  if (/\p{Script=Han}/u.test(text) || /^zh\b/i.test(lang)) return null
  const words = text.match(/\p{Script=Latin}[\p{Script=Latin}’'-]*/gu) ?? []
  const small = words.filter((word) => !/^\p{Lu}/u.test(word)).length
  // Names and titles are written alike in any language.
  if (words.length < leastWords || small / words.length < 0.5) return null
  if (/^en\b/i.test(lang)) return words.length < 8 ? null : otherThanEnglish(text)
  return isEnglish(text, words) ? 'en' : null
}

function otherThanEnglish(text: string): string | null {
  const result = eld.detect(text)
  const scores = result.getScores()
  return result.language !== 'en' && result.isReliable() && (scores[result.language] ?? 0) - (scores['en'] ?? 0) >= 0.1 ? result.language : null
}

/** English by what the detector says and by small words that other languages do not have. */
function isEnglish(text: string, words: readonly string[]): boolean {
  const told = words.filter((word) => smallWords.has(word.toLowerCase())).length
  return told >= 2 && !/[àâäçéèêëîïñôöùûüßãõáíóú]/iu.test(text) && eld.detect(text).language === 'en'
}

const smallWords = new Set(
  'the of and to is are be was were with your you this that by from for not must shall will please at it its their they has have been which who before after or if any all'.split(' '),
)
