import type { TreeNode } from '@clf/content/tree'
import { valueAt, withNodes, withValueAt } from '../edition/change.ts'
import { defineRule, failed, judgeEach, passed } from '../rule.ts'

/** Headings go down one level at a time, and each has words. */
export const headingOrder = defineRule({
  id: 'heading-order',
  impact: 'moderate',
  criteria: ['1.3.1', '2.4.6'],
  source: { title: 'W3C tutorial on page structure, headings', url: 'https://www.w3.org/WAI/tutorials/page-structure/headings/' },
  sameAs: { skipped: ['axe/heading-order'], empty: ['axe/empty-heading'] },
  messages: {
    skipped: {
      en: 'The heading “{found}” skips a level. Make it one level below the heading before it at most.',
      'zh-Hant-HK': '標題「{found}」跳過了一級。請改為最多比前一個標題低一級。',
      'zh-Hans': '标题“{found}”跳过了一级。请改为最多比前一个标题低一级。',
    },
    empty: {
      en: 'A heading has no words. Write the heading, or remove it.',
      'zh-Hant-HK': '有標題沒有文字。請填寫標題，或把它刪除。',
      'zh-Hans': '有标题没有文字。请填写标题，或把它删除。',
    },
  },
  evaluate({ headings }) {
    return judgeEach(headings, (heading, index) => {
      if (heading.text.trim() === '') return failed('empty', heading)
      const above = headings[index - 1]
      return above && heading.level > above.level + 1 ? failed('skipped', heading, heading.text) : passed(heading)
    })
  },
  repair(edition, { pointer, reason }) {
    if (reason === 'empty') return withNodes(edition, pointer, [])
    const end = pointer.lastIndexOf('.')
    const before = (valueAt(edition, pointer.slice(0, end)) as TreeNode[]).slice(0, Number(pointer.slice(end + 1))).findLast((node) => node.type === 'heading')
    return withValueAt(edition, `${pointer}.level`, (before?.level ?? 1) + 1)
  },
})
