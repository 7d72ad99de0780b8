import { treeText } from '@clf/content/tree'
import type { DocumentTree, TreeNode } from '@clf/content/tree'
import type { Doubt } from './paper.ts'

/** Guesses about the body that somebody can turn round on the spot; other ones are facts, which are typed, or wait for the editor. */
const reversible = new Set(['heading', 'table head', 'numbering'])

export const isReversible = (doubt: Doubt): boolean => reversible.has(doubt.kind)

/**
 * The tree as it is when a guess was wrong: the heading is a paragraph, the head of the table is made of ordinary cells, the number
 * follows by itself. The same tree when nothing in it is what was guessed.
 *
 * @param place which of the guesses of its kind it is, from 0
 */
export function otherwise(tree: DocumentTree, doubt: Doubt, place: number): DocumentTree {
  if (doubt.kind === 'heading')
    return changed(
      tree,
      (node) => node.type === 'heading' && textOf(node).trim() === doubt.value.trim(),
      (node) => ({ type: 'paragraph', children: (node as TreeNode<'heading'>).children }) as TreeNode,
      0,
    )
  if (doubt.kind === 'table head') return changed(tree, hasHead, withoutHead, place)
  if (doubt.kind === 'numbering') return changed(tree, (node) => node.type === 'numbered' && 'number' in node && node.number !== undefined, withoutNumber, place)
  return tree
}

/** A copy in which the node that is found at its place among those that match is another one. */
function changed(tree: DocumentTree, matches: (node: TreeNode) => boolean, change: (node: TreeNode) => TreeNode, place: number): DocumentTree {
  let seen = -1
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    const node = value as TreeNode
    if (typeof node.type === 'string' && matches(node)) {
      seen += 1
      if (seen === place) return change(node)
    }
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one)]))
  }
  return visit(tree) as DocumentTree
}

const textOf = (node: TreeNode): string => treeText({ type: 'document', version: 1, children: [{ type: 'paragraph', children: (node as TreeNode<'heading'>).children }] }, 'en')

interface Cell {
  heads?: unknown
  [name: string]: unknown
}

const cellsOf = (node: TreeNode): Cell[] => (node.type === 'table' ? (node.children.flatMap((row) => row.children) as unknown as Cell[]) : [])

const hasHead = (node: TreeNode): boolean => cellsOf(node).some((cell) => cell.heads !== undefined)

function withoutHead(node: TreeNode): TreeNode {
  if (node.type !== 'table') return node
  const plain = (cell: Cell): Cell => Object.fromEntries(Object.entries(cell).filter(([name]) => name !== 'heads'))
  return { ...node, children: node.children.map((row) => ({ ...row, children: row.children.map((cell) => plain(cell as unknown as Cell)) })) } as unknown as TreeNode
}

function withoutNumber(node: TreeNode): TreeNode {
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== 'number')) as unknown as TreeNode
}
