import type { LanguageTag } from '@clf/text'
import { countTree } from '../count/count-tree.ts'
import type { NodeKind, Reading } from '../declare/node-kind.ts'
import { nodes } from '../nodes/all-nodes.ts'
import type { DocumentTree, TreeNode } from '../tree.ts'

/**
 * The words of a valid tree, one paragraph, cell or item a line, with printed paragraph numbers and marks, each note
 * after the line in which its mark stands. For search, descriptions and comparing words.
 */
export function treeText(tree: DocumentTree, lang: LanguageTag): string {
  return createReading(tree, lang)
    .lines(tree.children)
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** Reads the words of the nodes of a valid tree. */
export function createReading(tree: DocumentTree, lang: LanguageTag): Reading {
  const reading: Reading = {
    lang,
    counted: countTree(tree),
    lines: (held) => held.flatMap((node) => linesOf(node, reading)),
    words: (held) => held.map((node) => (node.type === 'note' ? '' : linesOf(node, reading).join(' '))).join(''),
    line: (held, before = '') => [before + reading.words(held), ...held.filter((node) => node.type === 'note').flatMap((node) => linesOf(node, reading))],
  }
  return reading
}

function linesOf(node: TreeNode, reading: Reading): string[] {
  // The registry pairs each name with the kind that takes its nodes.
  return (nodes[node.type] as unknown as NodeKind & { lines(node: TreeNode, reading: Reading): string[] }).lines(node, reading)
}
