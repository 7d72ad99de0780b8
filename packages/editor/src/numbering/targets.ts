import { countTree, referenceWords } from '@clf/content/tree'
import type { Counted, TreeNode } from '@clf/content/tree'
import type { Node } from 'prosemirror-model'
import { nameOf } from '../commands/ids.ts'
import type { EditorContext } from '../context.ts'
import { dialogWords, valueWords } from '../words/dialog-words.ts'

/** Something that a reference can lead to. */
export interface Target {
  pos: number
  /** Its name in the tree; undefined while it has none. */
  name: string | undefined
  /** What the list calls it: “paragraph 5: Staff stay at home.” */
  label: string
}

/** Everything in a document that can have a name, in reading order. */
export function targetsIn(document: Node, context: EditorContext): Target[] {
  const counted = countTree(context.writer.writeCountable(document))
  const targets: Target[] = []
  document.descendants((node, pos) => {
    const kind = context.kinds[node.type.name]
    if (kind === undefined || node.isText || !('id' in kind.schema.fields.shape)) return
    // A paragraph is led to by its number, its item or its heading; alone only where the tree names it already.
    if (node.type.name === 'paragraph' && nameOf(node) === undefined) return
    const label = labelOf(node, context.writer.countable(node) as TreeNode, counted, context)
    if (label !== '') targets.push({ pos, name: nameOf(node), label })
  })
  return targets
}

function labelOf(node: Node, tree: TreeNode, counted: Counted, { say, kinds, interfaceLanguage }: EditorContext): string {
  const kind = kinds[node.type.name]?.schema.name[interfaceLanguage] ?? ''
  if (tree.type === 'note') return say(dialogWords.noteName, say(valueWords[tree.kind] ?? dialogWords.notes), counted.notes.get(tree)?.mark ?? '', '').replace(/[:：]\s*$/, '')
  const words = referenceWords({ type: 'reference', target: 'it' }, { ...counted, targets: new Map([['it', tree]]) }, interfaceLanguage)
  const first = shortened(node.textContent)
  if (node.type.name === 'numbered' || node.type.name === 'item') return words === '' ? '' : `${words}: ${first}`
  return `${kind}: ${shortened(words === '' ? node.textContent : words)}`
}

function shortened(words: string): string {
  const characters = [...words.trim()]
  return characters.length > 50 ? `${characters.slice(0, 49).join('')}…` : characters.join('')
}
