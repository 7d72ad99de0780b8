import { allLanguages, textRule, type Match } from '../edition/text-rule.ts'

/** Brackets, quotation marks and marks of titles that open are closed. */
export const bracketsArePaired = textRule({
  id: 'brackets-are-paired',
  impact: 'minor',
  criteria: ['3.1.5'],
  source: { title: 'GB/T 15834-2011, general rules for punctuation, marks in pairs', url: 'https://www.w3.org/TR/clreq/' },
  why: {
    en: 'Who hears the text cannot tell where the words in brackets end, and reads an exception as the rule.',
    'zh-Hant-HK': '聽取內容的人分不清括號內的文字在哪裏結束，會把例外當作規定。',
    'zh-Hans': '听取内容的人分不清括号内的文字在哪里结束，会把例外当作规定。',
  },
  messages: {
    single: {
      en: 'The mark {found} has no partner. Write the other one, or remove it.',
      'zh-Hant-HK': '標點{found}沒有成對。請補上另一半，或刪除。',
      'zh-Hans': '标点{found}没有成对。请补上另一半，或删除。',
    },
  },
  languages: allLanguages,
  mends: false,
  reads: ({ segments }) => segments.length === 1,
  find(text) {
    const open: { mark: string; index: number }[] = []
    const single: Match<'single'>[] = []
    for (const { 0: mark, index } of text.matchAll(/[([（［「『《〈“)\]）］」』》〉”]/gu)) {
      const partner = closes[mark]
      if (partner === undefined) open.push({ mark, index })
      else if (partner.includes(open.at(-1)?.mark ?? ' ')) open.pop()
      else if (!isMarkOfItem(text, index) && !isFace(text, index)) single.push({ reason: 'single', start: index, end: index + 1 })
    }
    return [...single, ...open.map(({ index }) => ({ reason: 'single' as const, start: index, end: index + 1 }))]
  },
})

/** What each closing mark may close. Chinese typists mix widths. */
const closes: Readonly<Record<string, string>> = { ')': '(（', '）': '（(', ']': '[［', '］': '［[', '」': '「', '』': '『', '》': '《', '〉': '〈', '”': '“' }

/** `a)` and `一）` name an item of a list. */
const isMarkOfItem = (text: string, index: number): boolean =>
  /(?:^|[\s，；。：、;,及或和第])(?:[a-zA-Z]|[ivx]{1,4}|[一二三四五六七八九十甲乙丙丁])$|(?:^|[，；。：、;,:.]\s*|\b(?:and|or|to)\s+|[及或和至第]\s*)\d{1,2}$/u.test(text.slice(0, index))

const isFace = (text: string, index: number): boolean => /[:;]-?$/.test(text.slice(0, index))
