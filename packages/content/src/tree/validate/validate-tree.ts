import type { NodeKind, Report } from '../declare/node-kind.ts'
import { nodes } from '../nodes/all-nodes.ts'
import type { DocumentTree, TreeNode } from '../tree.ts'
import { walk } from '../walk.ts'
import type { Walked } from '../walk.ts'
import { createProblems } from './problem.ts'
import type { ProblemList, TreeProblem } from './problem.ts'
import { quoted } from './shown.ts'
import { checkShape } from './shape.ts'

/** A tree that may be stored, or none. */
export interface TreeResult {
  /** What was given, when it may be stored; null when a problem stops saving. */
  tree: DocumentTree | null
  /** In reading order, at most 101 that stop saving and 101 that stop publishing. A tree that may be published has none. */
  problems: readonly TreeProblem[]
}

/**
 * Says whether a value is a tree, and if not what is wrong where. It takes anything and never throws; its time grows with
 * the size of the value and ends at the limits of `limits.ts`.
 */
export function validateTree(value: unknown): TreeResult {
  try {
    const problems = createProblems(value)
    checkShape(value, problems)
    if (problems.found.length === 0) checkWhole(value as DocumentTree, problems)
    return { tree: problems.found.some(({ stops }) => stops === 'saving') ? null : (value as DocumentTree), problems: problems.found }
  } catch {
    // Whatever throws while it is read (a getter, a revoked proxy) is no plain JSON.
    const unreadable = createProblems(null)
    unreadable.add('unreadable', [])
    return { tree: null, problems: unreadable.found }
  }
}

/** What only a tree of the right shape can be asked. */
function checkWhole(tree: DocumentTree, problems: ProblemList): void {
  const ids = new Set<string>()
  const references: { target: string; path: Walked['path'] }[] = []
  for (const { node, path, within } of walk(tree)) {
    if (problems.isFull) return
    if ('id' in node && node.id !== undefined) {
      if (ids.has(node.id)) problems.add('id-twice', [...path, 'id'], [node.id])
      ids.add(node.id)
    }
    if (node.type === 'reference') references.push({ target: node.target, path })
    checkNode(node, within, path, problems)
  }
  for (const { target, path } of references) if (!ids.has(target)) problems.add('target-missing', [...path, 'target'], [target])
}

function checkNode(node: TreeNode, within: readonly TreeNode[], path: Walked['path'], problems: ProblemList): void {
  // The registry pairs each name with the kind that takes its nodes.
  const { schema, check } = nodes[node.type] as unknown as NodeKind & { check?(node: TreeNode, report: Report): void }
  if (schema.notWithin && within.some(({ type }) => schema.notWithin?.includes(type))) problems.add('node-within', path, [quoted(schema.name)])
  check?.(node, (key, { values = [], at = [], stops } = {}) => problems.add(key, [...path, ...at], values, stops))
}
