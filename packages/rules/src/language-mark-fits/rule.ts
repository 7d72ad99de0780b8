import { languageOfPath, resolveLanguage, type LanguagePath } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import type { TreeNode } from '@clf/content/tree'
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
  if (/^(?:ja|ko|vi|yue)\b/i.test(lang)) return lang
  const isChinese = /^zh\b/i.test(lang)
  if (isChinese && !isHan) return isLatin ? 'en' : lang
  if (!isChinese && isHan && !isLatin) return findSimplifiedOnly(text).length > 0 ? 'zh-Hans' : 'zh-Hant-HK'
  if (isChinese && resolveLanguage(lang) === 'zh-Hans' && findTraditionalOnly(text).length > 0 && findSimplifiedOnly(text).length === 0) return 'zh-Hant-HK'
  return isChinese && resolveLanguage(lang) === 'zh-Hant-HK' && findSimplifiedOnly(text).length > 0 && findTraditionalOnly(text).length === 0 ? 'zh-Hans' : lang
}
