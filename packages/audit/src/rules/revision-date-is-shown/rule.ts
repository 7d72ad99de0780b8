import { defineRule, failed, passed } from '@clf/rules'
import type { PageSnapshot } from '../../snapshot/snapshot.ts'

const label = /last (revision|review(ed)?|revised) date|last (revised|reviewed|updated)|(最近)?(修訂|修订|更新|覆檢|覆检)日期/i
const date = /\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}-\d{2}-\d{2}/

/** Furthest a date may stand behind its label, in text runs: a colon, a no-break space, a `time`. */
const reach = 4

export const revisionDateIsShown = defineRule<'missing' | 'undated', PageSnapshot>({
  id: 'revision-date-is-shown',
  impact: 'moderate',
  criteria: ['clf:revision-date'],
  source: {
    title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 28',
    url: 'http://www.ogcio.gov.hk/eng/knowledge/ech6.htm',
  },
  messages: {
    missing: {
      en: 'The page shows neither a last revision date nor a last review date. Show whichever is later, from the content’s own data.',
      'zh-Hant-HK': '網頁沒有顯示修訂日期或覆檢日期。請按內容資料顯示較後的日期。',
      'zh-Hans': '网页没有显示修订日期或覆检日期。请按内容资料显示较后的日期。',
    },
    undated: {
      en: 'The label "{found}" has no date beside it. Write the date in full, for example 12 June 2006.',
      'zh-Hant-HK': '「{found}」旁邊沒有日期。請寫出完整日期，例如2006年6月12日。',
      'zh-Hans': '“{found}”旁边没有日期。请写出完整日期，例如2006年6月12日。',
    },
  },
  evaluate({ texts }) {
    const labels = texts.flatMap((run, index) => (label.test(run.text) ? [{ run, nearby: texts.slice(index, index + reach) }] : []))
    if (labels.length === 0) return [failed('missing', { pointer: 'body', snippet: '<body>' })]
    return labels.map(({ run, nearby }) => (date.test(nearby.map(({ text }) => text).join(' ')) ? passed(run) : failed('undated', run, run.text)))
  },
})
