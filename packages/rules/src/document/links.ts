import { countTree, referenceWords, type Counted, type NodeIn, type TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import type { Link } from '../subject.ts'
import type { OwnTree } from './document.ts'
import { placeOf } from './place.ts'

/** Every link and cross-reference of a tree. Runs side by side with the same address are one link. */
export function linksIn({ field, tree, walked }: OwnTree, lang: LanguageTag): Link[] {
  const counted = countTree(tree)
  return walked.flatMap(({ node, path }) => linesOf(node).flatMap(([slot, line]) => linksInLine(line, [field, ...path, slot].join('.'), counted, lang)))
}

const linesOf = (node: TreeNode): [string, readonly NodeIn<'inline'>[]][] => [
  ...('caption' in node && node.caption ? [['caption', node.caption] as [string, NodeIn<'inline'>[]]] : []),
  ...(node.type === 'paragraph' || node.type === 'heading' ? [['children', node.children] as [string, NodeIn<'inline'>[]]] : []),
]

function linksInLine(line: readonly NodeIn<'inline'>[], path: string, counted: Counted, lang: LanguageTag): Link[] {
  const links: Link[] = []
  let open: Link | null = null
  for (const [index, node] of line.entries()) {
    const link = linkOf(node, `${path}.${index}`, counted, lang)
    if (link === null || node.type !== 'text' || open?.address !== link.address) {
      if (link) links.push(link)
      open = node.type === 'text' ? link : null
    } else Object.assign(open, { text: open.text + link.text, snippet: placeOf('', open.text + link.text).snippet })
  }
  return links
}

function linkOf(node: NodeIn<'inline'>, pointer: string, counted: Counted, lang: LanguageTag): Link | null {
  if (node.type === 'text' && node.link) return { text: node.text, address: node.link.address, ...placeOf(pointer, node.text) }
  const text = node.type === 'reference' ? referenceWords(node, counted, lang) : ''
  return node.type === 'reference' && text !== '' ? { text, address: `#${node.target}`, ...placeOf(pointer, text) } : null
}
