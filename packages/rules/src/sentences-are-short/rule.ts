import { allLanguages, textRule, type Match } from '../edition/text-rule.ts'

/** A sentence is not longer than a reader can hold. */
export const sentencesAreShort = textRule({
  id: 'sentences-are-short',
  impact: 'minor',
  criteria: ['3.1.5'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech3.htm' },
  why: {
    en: 'A long sentence hides who must do what. Readers with dyslexia, and those reading a second language, lose it first.',
    'zh-Hant-HK': '句子過長，讀者看不清誰須做甚麼。有閱讀障礙或以第二語言閱讀的人尤其吃力。',
    'zh-Hans': '句子过长，读者看不清谁须做什么。有阅读障碍或以第二语言阅读的人尤其吃力。',
  },
  messages: {
    long: {
      en: 'The sentence “{found}” is very long. Divide it in two, or make a list of its parts.',
      'zh-Hant-HK': '句子「{found}」過長。請分為兩句，或把各項列成列表。',
      'zh-Hans': '句子“{found}”过长。请分为两句，或把各项列成列表。',
    },
  },
  languages: allLanguages,
  mends: false,
  reads: ({ within }) => !within.some(({ type }) => type === 'quotation'),
  find(text, lang) {
    const matches: Match<'long'>[] = []
    let start = 0
    for (const sentence of text.split(lang === 'en' ? englishEnd : chineseEnd)) {
      if (lang === 'en' ? wordCount(sentence) > 50 : (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) > 110) matches.push({ reason: 'long', start, end: start + sentence.length })
      start += sentence.length
    }
    return matches
  },
})

/** After a stop and before a capital; not after the letter of a name or a short form. */
const englishEnd = /(?<=(?<!\b(?:[A-Z]|Mr|Ms|Mrs|Dr|No|para|paras|Ref|etc|e\.g|i\.e|cf|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.!?;:]["”)]?\s+)(?=["“(]?[A-Z(])|(?<=\n)/
const chineseEnd = /(?<=[。！？；：\n])/u

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,/-]*/gu)?.length ?? 0
