import type { Counted } from '../../count/count-tree.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'

interface TargetName {
  /** The renderer's words around it. */
  kind: 'toParagraph' | 'toItem' | 'toWords'
  /** What `{}` stands for: `8`, `2(b)(ii)`, the words of a heading. */
  name: string
}

/** What a reference calls the place it leads to. */
export function nameOfTarget(target: TreeNode, counted: Counted): TargetName {
  if (target.type === 'numbered') return { kind: 'toParagraph', name: counted.numbers.get(target)?.number ?? '' }
  if (target.type === 'item') return nameOfItem(target, counted)
  return { kind: 'toWords', name: wordsOf(target) }
}

function nameOfItem(item: TreeNode<'item'>, counted: Counted): TargetName {
  const within = counted.within.get(item) ?? []
  const paragraph = within.find((node) => node.type === 'numbered')
  const marks = [...within, item].flatMap((node) => (node.type === 'item' ? [bare(counted.marks.get(node) ?? '')] : [])).filter((mark) => mark !== '')
  const path = marks.map((mark) => (/\p{Script=Han}/u.test(mark) ? `（${mark}）` : `(${mark})`)).join('')
  if (paragraph === undefined) return { kind: 'toItem', name: path }
  return { kind: 'toParagraph', name: `${counted.numbers.get(paragraph)?.number ?? ''}${path}` }
}

/** A mark without what stands around it. */
const bare = (mark: string): string => mark.replace(/^[(（[]/, '').replace(/[)）\].、．,，:：]+$/, '')

function wordsOf(target: TreeNode): string {
  if (target.type === 'heading' || target.type === 'paragraph') return inlineWords(target.children)
  if (target.type === 'table') return inlineWords(target.caption)
  if (target.type === 'image') return inlineWords(target.caption ?? []) || (target.text ?? '')
  if (target.type === 'video') return target.title
  return target.type === 'formula' ? target.words : ''
}

/** The words of a line, cut to a length that a link may have. */
function inlineWords(nodes: readonly NodeIn<'inline'>[]): string {
  const words = nodes.map((node) => (node.type === 'text' ? node.text : node.type === 'ruby' ? node.base : node.type === 'formula' ? node.words : '')).join('').trim()
  const characters = [...words]
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : words
}
