import { isBlank, type NodeIn, type TreeNode } from '@clf/content/tree'
import { valueAt, withNodes } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'empty' | 'breaks'

/** Space between paragraphs is made by the page, not by empty lines. */
export const noEmptyParagraphs = defineEditionRule<Reason>({
  id: 'no-empty-paragraphs',
  impact: 'minor',
  criteria: ['1.3.1'],
  source: { title: 'WCAG technique C22, CSS to control the visual presentation of text', url: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C22' },
  why: {
    en: 'A screen reader stops at each empty line and says “blank”. Words parted by line breaks are one paragraph to it.',
    'zh-Hant-HK': '讀屏軟件會停在每個空行並讀出「空白」。以換行分隔的文字，對它而言只是同一段。',
    'zh-Hans': '读屏软件会停在每个空行并读出“空白”。以换行分隔的文字，对它而言只是同一段。',
  },
  messages: {
    empty: {
      en: 'An empty paragraph stands here. Remove it.',
      'zh-Hant-HK': '此處有空白段落。請刪除。',
      'zh-Hans': '此处有空白段落。请删除。',
    },
    breaks: {
      en: 'Empty lines divide the paragraph “{found}”. Make each part a paragraph.',
      'zh-Hant-HK': '段落「{found}」以空行分隔。請分為獨立段落。',
      'zh-Hans': '段落“{found}”以空行分隔。请分为独立段落。',
    },
  },
  evaluate({ versions }) {
    // A body that is only begun has one empty paragraph, and an empty cell holds one.
    const paragraphs = versions.flatMap(({ nodes }) =>
      nodes.filter(({ node, within }) => node.type === 'paragraph' && !within.some(({ type }) => type === 'row')).filter((_, __, all) => all.length > 1 || (all[0]?.snippet ?? '') !== '')
    )
    return judgeEach(paragraphs, (place): Judgement<Reason> => {
      const { children } = place.node as TreeNode<'paragraph'>
      if (isBlank(children)) return failed('empty', place)
      return partsOf(children).length > 1 ? failed('breaks', place, place.snippet) : passed(place)
    })
  },
  repair(edition, { pointer, reason }) {
    const paragraph = valueAt(edition, pointer) as TreeNode<'paragraph'>
    if (reason === 'breaks') return withNodes(edition, pointer, partsOf(paragraph.children).map((children) => ({ ...paragraph, children })))
    const list = valueAt(edition, pointer.slice(0, pointer.lastIndexOf('.')))
    // What must hold something keeps one: only a person knows what belongs there.
    return Array.isArray(list) && list.length === 1 ? null : withNodes(edition, pointer, [])
  },
})

/** The parts between two line breaks or more. */
function partsOf(line: readonly NodeIn<'inline'>[]): NodeIn<'inline'>[][] {
  const parts: NodeIn<'inline'>[][] = [[]]
  for (const [index, node] of line.entries()) {
    const next = line[index + 1]
    if (node.type === 'break' && (next?.type === 'break' || line[index - 1]?.type === 'break')) {
      if (parts.at(-1)?.length) parts.push([])
    } else parts.at(-1)?.push(node)
  }
  return parts.filter((part) => !isBlank(part))
}
