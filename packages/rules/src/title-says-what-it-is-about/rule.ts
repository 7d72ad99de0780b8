import { defineEditionRule } from '../edition/edition-rule.ts'
import { placeOfField } from '../edition/fact-place.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** The title of a document says its subject. */
export const titleSaysWhatItIsAbout = defineEditionRule({
  id: 'title-says-what-it-is-about',
  impact: 'serious',
  criteria: ['2.4.2', 'clf:title'],
  source: { title: 'WCAG 2.2, page titled', url: 'https://www.w3.org/WAI/WCAG22/Understanding/page-titled' },
  why: {
    en: 'The title is all that stands in lists, results of searches and tabs. “Circular” is the title of every circular.',
    'zh-Hant-HK': '列表、搜尋結果和分頁標籤只顯示標題。每份通告都可以叫「通告」。',
    'zh-Hans': '列表、搜索结果和标签页只显示标题。每份通告都可以叫“通告”。',
  },
  messages: {
    generic: {
      en: 'The title “{found}” does not say what the document is about. Name its subject.',
      'zh-Hant-HK': '標題「{found}」沒有說明文件主題。請寫出主題。',
      'zh-Hans': '标题“{found}”没有说明文件主题。请写出主题。',
    },
  },
  evaluate({ versions }) {
    const titled = versions.filter(({ words }) => words.title.trim() !== '')
    return judgeEach(titled, ({ path, words: { title } }) => {
      const place = placeOfField(`${path}.title`, title)
      return generic.test(title.trim()) || /\.(?:docx?|pdf|xlsx?|pptx?|odt)$/i.test(title.trim()) ? failed('generic', place, title) : passed(place)
    })
  },
})

/** `3/2024`, as numbers of circulars are written. */
const number = String.raw`\s*(?:no\.?\s*|第\s*)?\d+[A-Z]?\s*/\s*\d{2,4}\s*[號号]?`
const kind = '(?:(?:general |financial )?circular(?: memorandum)?|notice|memo(?:randum)?|guidelines?|document|announcement|(?:總務|总务|財務|财务)?通告|通函|通知|公告|備忘錄|备忘录|指引|文件)'
/** A kind of paper, alone or with a number; a series with its number; what a program writes by itself. */
const generic = new RegExp(
  `^(?:(?:the |new |an? |important |urgent |重要|最新|緊急|紧急)?${kind}(?:${number})?|[\\p{L}&()（） ]{2,50}?${kind}(?:[(（][^)）]{1,12}[)）])?${number}|untitled(?: document)?|title|test|(?:無|无)?(?:標題|标题)|(?:測試|测试))$`,
  'iu',
)
