import { allLanguages, textRule, type Match } from '../edition/text-rule.ts'

/** A heading is a name, not a sentence. */
export const headingIsShort = textRule({
  id: 'heading-is-short',
  impact: 'minor',
  criteria: ['2.4.6'],
  source: { title: 'WCAG technique G130, descriptive headings', url: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G130' },
  why: {
    en: 'Readers scan headings. A sentence is not scanned, and fills the list of contents.',
    'zh-Hant-HK': '讀者靠標題快速瀏覽。整句的標題無法一眼看完，也會塞滿目錄。',
    'zh-Hans': '读者靠标题快速浏览。整句的标题无法一眼看完，也会塞满目录。',
  },
  messages: {
    stop: {
      en: 'The heading ends with “{found}”. Remove the mark.',
      'zh-Hant-HK': '標題以「{found}」結尾。請刪除該標點。',
      'zh-Hans': '标题以“{found}”结尾。请删除该标点。',
    },
    long: {
      en: 'The heading “{found}” is long. Say in a few words what is below it.',
      'zh-Hant-HK': '標題「{found}」過長。請用數個字概括內容。',
      'zh-Hans': '标题“{found}”过长。请用几个字概括内容。',
    },
  },
  languages: allLanguages,
  reads: ({ node }) => node?.type === 'heading',
  find(text, lang) {
    const matches: Match<'stop' | 'long'>[] = []
    const [stop] = /(?:[。；：:;，,]|(?<!\b(?:etc|Co|Ltd|Inc|No|[A-Z](?:\.[A-Z])*))\.)\s*$/u.exec(text) ?? []
    if (stop !== undefined) matches.push({ reason: 'stop', start: text.length - stop.length, end: text.length, to: '' })
    const length = lang === 'en' ? (text.match(/\S+/g) ?? []).length : [...text].length
    if (length > (lang === 'en' ? 18 : 40)) matches.push({ reason: 'long', start: 0, end: text.length })
    return matches
  },
})
