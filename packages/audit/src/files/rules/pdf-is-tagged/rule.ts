import { defineRule, failed, passed } from '@clf/rules'
import type { FileSnapshot } from '../../file-snapshot.ts'

export const pdfIsTagged = defineRule<'untagged', FileSnapshot>({
  id: 'pdf-is-tagged',
  impact: 'critical',
  criteria: ['1.3.1', '1.3.2'],
  source: { title: 'PDF/UA-1 (ISO 14289-1)', url: 'https://pdfa.org/resource/iso-14289-pdfua/' },
  messages: {
    untagged: {
      en:
        'The PDF is not tagged: a screen reader finds no headings, lists or tables in it, and may read its parts in any order. Make it again from its source with tags, or publish a web page instead.',
      'zh-Hant-HK': 'PDF 沒有標籤：讀屏軟件找不到標題、清單或表格，亦可能以錯誤的次序讀出。請由原稿重新產生附有標籤的 PDF，或改以網頁發布。',
      'zh-Hans': 'PDF 没有标签：读屏软件找不到标题、列表或表格，也可能以错误的次序读出。请由原稿重新生成带标签的 PDF，或改以网页发布。',
    },
  },
  evaluate({ pdf }) {
    if (!pdf) return [{ outcome: 'inapplicable' }]
    const place = { pointer: '/', snippet: '' }
    return [pdf.isTagged ? passed(place) : failed('untagged', place)]
  },
})
