import type { DocumentTree, NodeIn, TreeNode } from '../tree.ts'
import { nodes } from '../nodes/all-nodes.ts'
import { slotsOf, walk } from '../walk.ts'

/** Words in one language that follow each other in a line. */
export interface WrittenRun {
  text: string
  /** Language that they have of their own; null for that of the document. */
  lang: string | null
}

/** A line of words of a tree: of a paragraph, a caption, a title, the alternative of an image. */
export interface WrittenLine {
  /** To the node that holds the line, and its field or list unless that is `children`. */
  path: (string | number)[]
  node: TreeNode
  /** Without empty ones; a reference without words of its own is none. */
  runs: WrittenRun[]
}

/** Every line of words in a tree, in reading order, those of notes after the line in which their mark stands. */
export function writtenLines(tree: DocumentTree): WrittenLine[] {
  return [...walk(tree)].flatMap(({ node, path, within }) => (isInline(node) ? [] : linesIn(node, path, within))).filter(({ runs }) => runs.length > 0)
}

function linesIn(node: TreeNode, path: (string | number)[], within: readonly TreeNode[]): WrittenLine[] {
  const lang = languageOf([...within, node])
  const { schema: { words = [], slots } }: { schema: { words?: readonly string[]; slots: Readonly<Record<string, { of: string }>> } } = nodes[node.type]
  const fields = words.map((field) => ({ path: [...path, field], node, runs: joined([{ text: wordsIn(node, field), lang }]) }))
  const lines = slotsOf(node).filter(([slot]) => slots[slot]?.of === 'inline').map(([slot, held]) => ({
    path: slot === 'children' ? path : [...path, slot],
    node,
    runs: joined((held as readonly NodeIn<'inline'>[]).flatMap((inline) => runsOf(inline, lang))),
  }))
  return [...fields, ...lines]
}

function isInline(node: TreeNode): boolean {
  const { standsIn }: { standsIn: readonly string[] } = nodes[node.type].schema
  return standsIn.includes('inline') || standsIn.includes('math')
}

/** The words of a node in a line, in its language. A note is a line of its own. */
function runsOf(inline: NodeIn<'inline'>, lang: string | null): WrittenRun[] {
  if (inline.type === 'note') return []
  if (inline.type === 'break') return [{ text: '\n', lang }]
  const { words = [] }: { words?: readonly string[] } = nodes[inline.type].schema
  return words.map((field) => ({ text: wordsIn(inline, field), lang: ('lang' in inline ? inline.lang : undefined) ?? lang }))
}

function wordsIn(node: TreeNode, field: string): string {
  const words: unknown = Reflect.get(node, field)
  return typeof words === 'string' ? words : ''
}

/** Language of the innermost node that has one. */
function languageOf(nodesAround: readonly TreeNode[]): string | null {
  return nodesAround.map((node) => ('lang' in node ? node.lang : undefined)).findLast((lang) => lang !== undefined) ?? null
}

/** Runs of one language side by side are one. */
function joined(runs: readonly WrittenRun[]): WrittenRun[] {
  const all: WrittenRun[] = []
  for (const { text, lang } of runs.filter(({ text }) => text !== '')) {
    const last = all.at(-1)
    if (last?.lang === lang) last.text += text
    else all.push({ text, lang })
  }
  return all
}
