import { latinRunsOf, type LanguageTag } from '@clf/text'
import { findSimplifiedOnly } from '@clf/text/script'
import { eld } from 'eld/small'
import { withLanguage } from '../edition/change.ts'
import { defineEditionRule, judgeVersions } from '../edition/edition-rule.ts'
import { lineAt, type Line } from '../edition/edition-subject.ts'
import { rememberByLanguage } from '../edition/remember.ts'
import { cantTell, failed, passed } from '../rule.ts'

type Reason = 'unmarked' | 'quoted'

interface Foreign {
  text: string
  start: number
  reason: Reason
  /** Language that it is surely in; null when only a person can say. */
  lang: string | null
}

/** Words in another language than the text are marked with it. */
export const languageIsMarked = defineEditionRule<Reason>({
  id: 'language-is-marked',
  impact: 'serious',
  criteria: ['3.1.2'],
  source: { title: 'WCAG 2.2, language of parts', url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts' },
  why: {
    en: 'A screen reader reads words in the voice of the language they are marked with. A sentence in the wrong voice is not understood.',
    'zh-Hant-HK': '讀屏軟件按所標示的語言發音。以錯誤的語言讀出句子，便無法聽懂。',
    'zh-Hans': '读屏软件按所标示的语言发音。以错误的语言读出句子，便无法听懂。',
  },
  messages: {
    unmarked: {
      en: 'The words “{found}” are in another language than the text. Mark their language, or translate them.',
      'zh-Hant-HK': '「{found}」所用語言與內文不同。請標示其語言，或加以翻譯。',
      'zh-Hans': '“{found}”所用语言与正文不同。请标示其语言，或加以翻译。',
    },
    quoted: {
      en: 'A quotation in another language stands here: “{found}”. If it is more than a name or a title, mark its language.',
      'zh-Hant-HK': '此處有其他語言的引文：「{found}」。如並非名稱或標題，請標示其語言。',
      'zh-Hans': '此处有其他语言的引文：“{found}”。如并非名称或标题，请标示其语言。',
    },
  },
  evaluate: judgeVersions(({ lines }) =>
    lines.map((line) => {
      const found = foreignIn(line)
      return found === undefined ? passed(line) : found.reason === 'quoted' ? cantTell('quoted', line, found.text) : failed('unmarked', line, found.text)
    })
  ),
  repair(edition, { pointer }) {
    const line = lineAt(edition, pointer)
    const found = line && foreignIn(line)
    return found?.lang ? withLanguage(edition, pointer, { start: found.start, end: found.start + found.text.length, lang: found.lang }) : null
  },
})

/** Whether a mark fits its words is the question of another rule: one fault is told once. */
function foreignIn({ segments }: Line): Foreign | undefined {
  const each = segments.map((segment) => {
    const found = segment.language === null || segment.isMarked ? null : foreignOf[segment.language](segment.text)
    return found && { ...found, start: found.start + segment.start }
  })
  return each.find((found) => found?.reason === 'unmarked') ?? each.find((found) => found !== null) ?? undefined
}

/** Chinese longer than a name or a title is a sentence. */
const sentenceOfHan = /\p{Script=Han}(?:[\p{Script=Han}，、。；：「」《》（）]|\d){9,}/u

/** Fewer words than this are told apart by nobody: names, borrowed words, titles of offices. */
const leastWords = 8

const foreignOf = rememberByLanguage((text: string, own: LanguageTag): Foreign | null => {
  const isChinese = own !== 'en'
  const han = isChinese ? null : sentenceOfHan.exec(text)
  if (han) return { text: han[0], start: han.index, reason: 'unmarked', lang: findSimplifiedOnly(han[0]).length > 0 ? 'zh-Hans' : 'zh-Hant-HK' }
  const script = scripts.find(({ letters }) => (text.match(letters)?.length ?? 0) >= 12)
  if (script) return { text: text.slice(...extent(text, script.letters)), start: extent(text, script.letters)[0], reason: 'unmarked', lang: script.lang }
  for (const { text: blanked, start, words: each, within } of latinRunsOf(text)) {
    const small = each.filter((word) => !/^\p{Lu}/u.test(word)).length / each.length
    if (within === 'title marks' || small < (isChinese ? 0.6 : 0.45)) continue
    const words = text.slice(start, start + blanked.length)
    if (isChinese && within === 'quotation marks' && each.length >= 5) return { text: words, start, reason: 'quoted', lang: null }
    if (each.length < (isChinese ? 5 : leastWords)) continue
    const language = detected(blanked)
    if (isChinese) return { text: words, start, reason: 'unmarked', lang: language ?? 'en' }
    if (language !== null && language !== 'en') return { text: words, start, reason: 'unmarked', lang: language }
  }
  return null
})

/** How far the likeliest language must be ahead of English. */
const leastLead = 0.1

function detected(words: string): string | null {
  const result = eld.detect(words)
  const scores = result.getScores()
  const lead = (scores[result.language] ?? 0) - (scores['en'] ?? 0)
  return result.language === 'en' ? 'en' : result.isReliable() && lead >= leastLead ? result.language : null
}

/** Scripts of the languages that government notices are translated to, with the language where one writes it alone. */
const scripts: readonly { letters: RegExp; lang: string | null }[] = [
  { letters: /\p{Script=Thai}/gu, lang: 'th' },
  { letters: /\p{Script=Hangul}/gu, lang: 'ko' },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, lang: 'ja' },
  { letters: /\p{Script=Devanagari}/gu, lang: null },
  { letters: /\p{Script=Arabic}/gu, lang: null },
  { letters: /\p{Script=Gurmukhi}/gu, lang: 'pa' },
  { letters: /\p{Script=Cyrillic}/gu, lang: null },
]

function extent(text: string, letters: RegExp): [number, number] {
  const all = [...text.matchAll(letters)]
  return [all[0]?.index ?? 0, (all.at(-1)?.index ?? 0) + 1]
}
