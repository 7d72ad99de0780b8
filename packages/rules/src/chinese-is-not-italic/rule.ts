import type { TreeNode } from '@clf/content/tree'
import { valueAt, withNodes } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { languageOfTag } from '../edition/edition-subject.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** Chinese words are not slanted. */
export const chineseIsNotItalic = defineEditionRule({
  id: 'chinese-is-not-italic',
  impact: 'minor',
  criteria: ['clf:chinese-typography'],
  source: { title: 'W3C requirements for Chinese text layout, emphasis', url: 'https://www.w3.org/TR/clreq/#emphasis_marks' },
  why: {
    en: 'Chinese faces have no italic: a machine slants them, and small characters become hard to tell apart.',
    'zh-Hant-HK': '中文字體沒有斜體，只會由電腦硬性傾斜，小字更難辨認。',
    'zh-Hans': '中文字体没有斜体，只会由电脑硬性倾斜，小字更难辨认。',
  },
  messages: {
    slanted: {
      en: 'The Chinese words “{found}” are italic. Use bold, or the marks 《》 for a title.',
      'zh-Hant-HK': '中文「{found}」使用斜體。請改用粗體；書名請用《》。',
      'zh-Hans': '中文“{found}”使用斜体。请改用粗体；书名请用《》。',
    },
  },
  evaluate({ versions }) {
    const runs = versions.flatMap(({ nodes }) =>
      nodes.filter(({ node }) => node.type === 'text' && /\p{Script=Han}/u.test(node.text) && (node.lang === undefined || languageOfTag(node.lang) !== null))
    )
    return judgeEach(runs, (place) => {
      const { italic, text } = place.node as TreeNode<'text'>
      return italic ? failed('slanted', place, text) : passed(place)
    })
  },
  repair(edition, { pointer }) {
    const { italic: _italic, ...run } = valueAt(edition, pointer) as TreeNode<'text'>
    return withNodes(edition, pointer, [{ ...run, bold: true }])
  },
})
