import { countTree, type DocumentTree, type TreeNode } from '@clf/content/tree'
import type { Anchor } from '../subject.ts'
import type { OwnTree } from './document.ts'
import { placeOf } from './place.ts'

/**
 * What links and people can lead to: every id of a tree, and every paragraph number as `clf:paragraph/8`. Where the
 * numbers begin again under a heading, those that are there already are not named once more.
 */
export function anchorsIn({ field, tree, walked }: OwnTree, wordsOf: (node: TreeNode) => string): Anchor[] {
  const ids = walked.flatMap(({ node, path }): Anchor[] => ('id' in node && node.id !== undefined ? [{ name: `#${node.id}`, ...placeOf([field, ...path].join('.'), wordsOf(node)) }] : []))
  return [...ids, ...numbersIn(field, tree, wordsOf)]
}

function numbersIn(field: string, tree: DocumentTree, wordsOf: (node: TreeNode) => string): Anchor[] {
  const { numbers } = countTree(tree)
  const anchors: Anchor[] = []
  const all = new Set<string>()
  let series = new Set<string>()
  let isUnderNewHeading = false
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'heading') isUnderNewHeading = true
    if (node.type !== 'numbered') continue
    const number = numbers.get(node)?.number ?? ''
    if (isUnderNewHeading && series.has(number)) series = new Set()
    if (series.has(number) || !all.has(number)) anchors.push({ name: `clf:paragraph/${number}`, ...placeOf(`${field}.children.${index}`, wordsOf(node)) })
    for (const seen of [all, series]) seen.add(number)
    isUnderNewHeading = false
  }
  return anchors
}
