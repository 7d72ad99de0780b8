import { failed, judgeEach, passed } from '../rule.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import type { Line } from '../edition/edition-subject.ts'

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
    const lines = versions.flatMap(({ lines }) => lines.filter(({ text, within }) => /[A-Z]{2}/.test(text) && !within.some(({ type }) => type === 'row')))
    return judgeEach(lines, (line) => {
      const found = shouted(line)
      return found === undefined ? passed(line) : failed('capitals', line, found)
    })
  },
})

/**
 * Four words or more in capitals that hold a small word of the language, as names, grades and abbreviations do not. A heading
 * needs two long words beside any third.
 */
function shouted({ text, node }: Line): string | undefined {
  if (node?.type === 'heading' && isWholeInCapitals(text)) return text
  const runs = text.match(/(?<![\p{L}\p{N}])[A-Z][A-Z’']*(?:[ -][A-Z][A-Z’']*|\d)+(?![\p{L}])/gu) ?? []
  return runs.find((run) => run.split(/[ -]/).length >= 4 && small.test(run))
}

function isWholeInCapitals(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’']*/gu) ?? []
  return words.length >= 3 && !/\p{Ll}|\p{Script=Han}/u.test(text) && words.filter((word) => word.length >= 5).length >= 2
}

const small = /\b(?:THE|OF|TO|FOR|AND|OR|IN|ON|AT|BY|BE|ARE|IS|NOT|MUST|SHALL|WITH|FROM|ALL|YOUR|THEIR|THIS|BEFORE|AFTER|PLEASE)\b/
