import { renderTree } from '@clf/content/tree'
import type { NodeIn, NodeKind, TreeNode } from '@clf/content/tree'
import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import type { Label } from '../numbering/labels.ts'
import { dialogWords, valueWords } from '../words/dialog-words.ts'
import { element } from './element.ts'

/** Something indivisible in a line: a note, a reference, a formula, any other kind. */
export function inlineView(kind: NodeKind, node: Node, context: EditorContext): NodeView {
  const { type } = kind.schema
  if (type === 'break') return { dom: element('br') }
  const dom = type === 'note' || type === 'reference' ? context.numbering.label(type, type === 'note' ? 'sup' : 'span') : preview(kind, node, context)
  dom.classList.add('clf-editor-inline', `clf-editor-${type}`)
  dom.title = kind.schema.name[context.interfaceLanguage]
  return { dom, ignoreMutation: () => true, destroy: () => context.numbering.changed() }
}

/** A part as a reader sees it. */
function preview(kind: NodeKind, node: Node, context: EditorContext): HTMLElement {
  const dom = element('span', { contenteditable: 'false' })
  const shown = element('template')
  shown.innerHTML = rendered(node.attrs['node'] as NodeIn<'inline'>, context)
  const held = shown.content.querySelector('p') ?? shown.content
  if ((held.textContent ?? '').trim() === '' && held.querySelector('math, img') === null) dom.append(`[${kind.schema.name[context.interfaceLanguage]}]`)
  else dom.append(...held.childNodes)
  return dom
}

function rendered(node: NodeIn<'inline'>, { bodyLanguage: lang }: EditorContext): string {
  try {
    return renderTree({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [node] }] }, { lang, hrefOf: (internal) => internal, fileHref: (file) => file, fileOf: () => null })
  } catch {
    // A part that only the whole tree could render is shown by its name.
    return ''
  }
}

/** Writes the label of a numbered paragraph, an item, a note or a reference. */
export function showLabel(context: EditorContext): (label: HTMLElement, shown: Label) => void {
  const { say } = context
  return (label, { node, text, isNote }) => {
    const written = node.type === 'reference' && text === '' ? say(dialogWords.targetGone) : node.type === 'item' && text === '' ? '•' : text
    if (label.textContent !== written) label.textContent = written
    label.classList.toggle('clf-editor-second-mark', node.type === 'reference' && isNote)
    label.classList.toggle('clf-editor-wrong', node.type === 'reference' && text === '')
    if (node.type !== 'note') return
    const name = say(dialogWords.noteName, say(valueWords[node.kind] ?? dialogWords.notes), text, wordsOfNote(node))
    label.setAttribute('role', 'img')
    label.setAttribute('aria-label', name)
    label.title = name
  }
}

function wordsOfNote(note: TreeNode<'note'>): string {
  const words: string[] = []
  const collect = (held: readonly object[]): void => {
    for (const node of held) {
      if ('text' in node && typeof node.text === 'string') words.push(node.text)
      if ('children' in node && Array.isArray(node.children)) collect(node.children as object[])
    }
  }
  collect(note.children)
  const all = words.join('')
  return all.length > 120 ? `${all.slice(0, 119)}…` : all
}
