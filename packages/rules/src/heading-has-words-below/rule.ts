import type { TreeNode } from '@clf/content/tree'
import { withNodes } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** Below a heading stands what it announces. */
export const headingHasWordsBelow = defineEditionRule({
  id: 'heading-has-words-below',
  impact: 'moderate',
  criteria: ['1.3.1', '2.4.6'],
  source: { title: 'WCAG 2.2, headings and labels', url: 'https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels' },
  why: {
    en: 'Who jumps to a heading and finds nothing below it believes that a part is missing.',
    'zh-Hant-HK': '跳到標題卻沒有內容，會令人以為有部分遺漏。',
    'zh-Hans': '跳到标题却没有内容，会令人以为有部分遗漏。',
  },
  messages: {
    nothing: {
      en: 'Nothing stands below the heading “{found}”. Write what belongs there, or remove it.',
      'zh-Hant-HK': '標題「{found}」之下沒有內容。請補上內容，或刪除標題。',
      'zh-Hans': '标题“{found}”之下没有内容。请补上内容，或删除标题。',
    },
  },
  evaluate({ versions }) {
    const headings = versions.flatMap(({ nodes }) => {
      const top = nodes.filter(({ within }) => within.length === 0)
      return top.flatMap((place, index) => (place.node.type === 'heading' && place.snippet !== '' ? [{ place, level: place.node.level, next: top[index + 1]?.node }] : []))
    })
    return judgeEach(headings, ({ place, level, next }) => (hasWords(level, next) ? passed(place) : failed('nothing', place, place.snippet)))
  },
  repair: (edition, { pointer }) => withNodes(edition, pointer, []),
})

/** A heading of a lower level goes on with the part. */
const hasWords = (level: number, next: TreeNode | undefined): boolean => next !== undefined && (next.type !== 'heading' || next.level > level)
