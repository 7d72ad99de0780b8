import type { TreeNode } from '@clf/content/tree'
import { valueAt, withNodes } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** Only links are underlined. */
export const underlineIsForLinks = defineEditionRule({
  id: 'underline-is-for-links',
  impact: 'minor',
  criteria: ['1.3.1'],
  source: { title: 'W3C, designing for web accessibility: consistent and clear navigation', url: 'https://www.w3.org/WAI/tips/designing/' },
  why: {
    en: 'Readers take underlined words for a link and press them. A screen reader says nothing of the line.',
    'zh-Hant-HK': '讀者會把加底線的文字當作連結而點按；讀屏軟件則不會讀出底線。',
    'zh-Hans': '读者会把加下划线的文字当作链接而点击；读屏软件则不会读出下划线。',
  },
  messages: {
    underlined: {
      en: 'The words “{found}” are underlined and no link. Use bold, or a heading.',
      'zh-Hant-HK': '「{found}」加了底線但並非連結。請改用粗體或標題。',
      'zh-Hans': '“{found}”加了下划线但并非链接。请改用粗体或标题。',
    },
  },
  evaluate({ versions }) {
    const runs = versions.flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'text'))
    return judgeEach(runs, (place) => {
      const { underline, link, text } = place.node as TreeNode<'text'>
      return underline && !link && text.trim() !== '' ? failed('underlined', place, text) : passed(place)
    })
  },
  repair(edition, { pointer }) {
    const { underline: _underline, ...run } = valueAt(edition, pointer) as TreeNode<'text'>
    return withNodes(edition, pointer, [{ ...run, bold: true }])
  },
})
