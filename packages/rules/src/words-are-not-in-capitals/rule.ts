import { failed, judgeEach, passed } from '../rule.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import type { Line } from '../edition/edition-subject.ts'
import { isOrdinaryWord } from '../edition/ordinary-words.ts'

/** English sentences and headings are not written in capitals. */
export const wordsAreNotInCapitals = defineEditionRule({
  id: 'words-are-not-in-capitals',
  impact: 'minor',
  criteria: ['3.1.5'],
  source: { title: 'W3C Cognitive Accessibility Guidance, clear words', url: 'https://www.w3.org/WAI/WCAG2/supplemental/patterns/o3p01-clear-words/' },
  why: {
    en: 'Words in capitals have no shape to read by, and some voices spell them letter by letter.',
    'zh-Hant-HK': '全大寫的英文沒有字形輪廓可辨，部分語音更會逐個字母讀出。',
    'zh-Hans': '全大写的英文没有字形轮廓可辨，部分语音更会逐个字母读出。',
  },
  messages: {
    capitals: {
      en: 'The words “{found}” are in capitals. Write them in small letters; stress them with bold.',
      'zh-Hant-HK': '英文「{found}」全用大寫。請改用小寫；如要強調，請用粗體。',
      'zh-Hans': '英文“{found}”全用大写。请改用小写；如要强调，请用粗体。',
    },
  },
  evaluate({ versions }) {
    const lines = versions.flatMap(({ lines }) => lines.filter(({ text }) => /[A-Z]{2}/.test(text)))
    return judgeEach(lines, (line) => {
      const found = shouted(line)
      return found === undefined ? passed(line) : failed('capitals', line, found)
    })
  },
})

/**
 * Words in capitals that are shouted, as names, grades and abbreviations are not: they are ordinary words of the language. A line of
 * its own, such as a heading, needs two of them; within a sentence, where names of documents stand too, it takes a small word of
 * the language as well, and a cell of a table holds short heads that are no sentences.
 */
function shouted({ text, node, within }: Line): string | undefined {
  const isCell = within.some(({ type }) => type === 'row')
  if (!isCell && isWholeInCapitals(text, node?.type)) return text
  const runs = text.match(/(?<![\p{Script=Latin}\p{N}])[A-Z][A-Z’']*(?:[ -][A-Z][A-Z’']*|\d)+(?![\p{Script=Latin}])/gu) ?? []
  return runs.find((run) => {
    const words = run.split(/[ -]/)
    if (words.length < (isCell ? 4 : 3)) return false
    const share = shareOfOrdinary(words)
    return small.test(run) ? share === 1 || (words.length >= 4 && share > 0.5) : words.length >= 4 && share >= mostly
  })
}

/** A line that holds capitals alone. A paragraph of two words may be a stamp or a grade: a heading or a title is none. */
function isWholeInCapitals(text: string, type: string | undefined): boolean {
  if (/\p{Ll}|\p{Script=Han}/u.test(text)) return false
  const words = text.match(/\p{L}[\p{L}’']*/gu) ?? []
  const isHead = type === 'heading' || type === undefined || type === 'callout'
  if (words.length < (isHead ? 2 : 3) || /^(?:RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET)\b/.test(text)) return false
  return shareOfOrdinary(words) >= mostly && words.some((word) => word.length >= 4)
}

/** A heading that holds an abbreviation beside a few words in capitals is shouted; of three words, one that is none may be a name. */
const mostly = 0.7

const shareOfOrdinary = (words: readonly string[]): number => words.filter(isOrdinaryWord).length / words.length

const small = /\b(?:THE|OF|TO|FOR|AND|OR|IN|ON|AT|BY|BE|ARE|IS|NOT|MUST|SHALL|WITH|FROM|ALL|YOUR|THEIR|THIS|BEFORE|AFTER|PLEASE)\b/
