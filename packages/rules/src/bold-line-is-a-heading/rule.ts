import type { NodeIn, TreeNode } from '@clf/content/tree'
import { valueAt, withNodes } from '../edition/change.ts'
import { defineEditionRule } from '../edition/edition-rule.ts'
import type { Placed, Version } from '../edition/edition-subject.ts'
import { failed, judgeEach, passed } from '../rule.ts'

/** A line in bold that stands over what follows is a heading. */
export const boldLineIsAHeading = defineEditionRule({
  id: 'bold-line-is-a-heading',
  impact: 'serious',
  criteria: ['1.3.1', '2.4.6'],
  source: { title: 'WCAG failure F2, changes in text presentation that convey information', url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F2' },
  why: {
    en: 'Screen readers move from heading to heading and list them. A line that only looks like one is passed over.',
    'zh-Hant-HK': '讀屏軟件使用者靠標題在文件中移動。只是加粗的文字不會列為標題，因而遭略過。',
    'zh-Hans': '读屏软件用户靠标题在文件中移动。只是加粗的文字不会列为标题，因而被略过。',
  },
  messages: {
    bold: {
      en: 'The bold line “{found}” stands where a heading would. Make it a heading.',
      'zh-Hant-HK': '粗體文字「{found}」用作標題。請改設為標題。',
      'zh-Hans': '粗体文字“{found}”用作标题。请改设为标题。',
    },
  },
  evaluate({ versions }) {
    const lines = versions.flatMap(boldLines)
    return judgeEach(lines, ({ place, words }) => (words === null ? passed(place) : failed('bold', place, words)))
  },
  repair(edition, { pointer }) {
    const paragraph = valueAt(edition, pointer) as TreeNode<'paragraph'>
    const { head, rest } = parted(paragraph)
    const list = valueAt(edition, pointer.slice(0, pointer.lastIndexOf('.'))) as TreeNode[]
    const before = list.slice(0, Number(pointer.split('.').at(-1))).findLast((node) => node.type === 'heading')
    const heading: TreeNode<'heading'> = { type: 'heading', level: before?.level === 2 ? 3 : (before?.level ?? 2), children: head.map(plain) }
    return withNodes(edition, pointer, rest.length === 0 ? [heading] : [heading, { ...paragraph, children: rest }])
  },
})

/** Paragraphs at the top that are bold, or begin with a bold line, with the words that head something. */
function boldLines({ nodes }: Version): { place: Placed; words: string | null }[] {
  const top = nodes.filter(({ within }) => within.length === 0)
  return top.flatMap((place, index) => {
    const { node } = place
    if (node.type !== 'paragraph') return []
    const { head, rest } = parted(node)
    const words = wordsOf(head)
    // Below a name or an office on a line of its own stand its post or its address, and below a heading sentences.
    const hasMore = rest.length > 0 ? /[.。；;：:]\s*$/.test(wordsOf(rest)) || wordsOf(rest).length > 80 : isHeaded(top[index + 1]?.node)
    return [{ place, words: hasMore && looksLikeHeading(words) ? words : null }]
  })
}

const wordsOf = (line: readonly NodeIn<'inline'>[]): string => line.map((each) => (each.type === 'text' ? each.text : '')).join('').trim()

/** The bold line that a paragraph begins with, and what follows it on lines of its own. */
function parted({ children }: TreeNode<'paragraph'>): { head: NodeIn<'inline'>[]; rest: NodeIn<'inline'>[] } {
  const end = children.findIndex(({ type }) => type === 'break')
  const head = end < 0 ? children : children.slice(0, end)
  const isBold = head.length > 0 && head.every((node) => node.type === 'text' && (node.bold === true || node.text.trim() === '') && node.link === undefined)
  return isBold ? { head, rest: end < 0 ? [] : children.slice(end + 1) } : { head: [], rest: [] }
}

const isHeaded = (node: TreeNode | undefined): boolean => node !== undefined && node.type !== 'heading' && node.type !== 'attachments'

const plain = (node: NodeIn<'inline'>): NodeIn<'inline'> => {
  if (node.type !== 'text') return node
  const { bold: _bold, ...rest } = node
  return rest
}

/** Names, dates, telephone numbers, and lines that a lead announces, are no headings. */
function looksLikeHeading(words: string): boolean {
  if (words === '' || words.length > (/\p{Script=Han}/u.test(words) ? 30 : 90)) return false
  if (/[.。!！?？；;，,]["”」]?$/.test(words) || /^(?:note|notes|注意|備註|备注|註|注)[:：]?$/i.test(words)) return false
  if (/^[\d\s()（）+\-–/.:：$,]+$/.test(words) || /^(?:\d{1,2} \p{L}+ \d{4}|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/u.test(words)) return false
  if (/^[(（].*[)）]$/.test(words) || /^(?:RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET|限[閱阅]|機密|机密)/.test(words)) return false
  if (/^(?:tel|telephone|fax|e-?mail|ref|date|deadline|電話|电话|傳真|传真|電郵|电邮|檔號|档号|日期)[.:： ]/i.test(words) || /^[請请]/.test(words)) return false
  // A sentence that stresses something has a verb of duty, or ends in a day.
  if (/\b(?:must|shall|should|please|will|is|are|may)\b/i.test(words) && words.split(/\s+/).length >= 5) return false
  return !/^(?:Mr|Ms|Mrs|Miss|Dr|Sir|Prof)\b/.test(words)
}
