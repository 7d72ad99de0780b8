import { countTree, nodes, referenceWords } from '@clf/content/tree'
import type { Counted, DocumentTree, NodeKind, TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'

/** What is printed for one numbered paragraph, item, note or reference. */
export interface Label {
  node: TreeNode
  /** Empty where an item has a bullet, and where a reference leads nowhere. */
  text: string
  /** Whether a reference shows the mark of a note. */
  isNote: boolean
}

/**
 * The labels of a tree in reading order. Those inside notes are left out: a note is one thing in a line.
 * @param around the tree that this one is a part of, when it is the words of a note; references may lead there
 */
export function labelsOf(tree: DocumentTree, language: LanguageTag, around?: DocumentTree): Label[] {
  const own = countTree(tree)
  const counted = around === undefined ? own : within(own, countTree(around))
  return tree.children.flatMap((node) => labelsIn(node, counted, language))
}

function within(own: Counted, around: Counted): Counted {
  const both = <Key, Value>(outer: ReadonlyMap<Key, Value>, inner: ReadonlyMap<Key, Value>) => new Map([...outer, ...inner])
  return {
    ...own,
    numbers: both(around.numbers, own.numbers),
    marks: both(around.marks, own.marks),
    notes: both(around.notes, own.notes),
    targets: both(around.targets, own.targets),
    within: both(around.within, own.within),
  }
}

function labelsIn(node: TreeNode, counted: Counted, language: LanguageTag): Label[] {
  const own = labelOf(node, counted, language)
  return [
    ...(own === null ? [] : [{ node, text: own, isNote: node.type === 'reference' && counted.targets.get(node.target)?.type === 'note' }]),
    ...(node.type === 'note' ? [] : slotLists(node).flatMap((held) => held.flatMap((child) => labelsIn(child, counted, language)))),
  ]
}

function labelOf(node: TreeNode, counted: Counted, language: LanguageTag): string | null {
  if (node.type === 'numbered') return counted.numbers.get(node)?.printed ?? ''
  if (node.type === 'item') return counted.marks.get(node) ?? ''
  if (node.type === 'note') return counted.notes.get(node)?.mark ?? ''
  return node.type === 'reference' ? wordsOfReference(node, counted, language) : null
}

/** The words of a reference, or the mark of the note that it leads to. */
function wordsOfReference(node: TreeNode<'reference'>, counted: Counted, language: LanguageTag): string {
  const target = counted.targets.get(node.target)
  return target?.type === 'note' ? (counted.notes.get(target)?.mark ?? '') : referenceWords(node, counted, language)
}

function slotLists(node: TreeNode): TreeNode[][] {
  const { schema } = nodes[node.type] as unknown as NodeKind
  return Object.keys(schema.slots).map((slot) => (node as unknown as Record<string, TreeNode[] | undefined>)[slot] ?? [])
}
