import { fieldName } from '@clf/content/tree'
import type { NodeKind } from '@clf/content/tree'
import type { Node } from 'prosemirror-model'
import type { EditorView, NodeView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import type { Raw } from '../document/kinds.ts'
import { dialogWords, valueWords } from '../words/dialog-words.ts'
import { element } from './element.ts'

/** Kinds that the page itself shows well enough; every other block has a head that names it and its facts. */
const plain: readonly string[] = ['paragraph', 'heading', 'numbered', 'list', 'item', 'table', 'row', 'cell']

export const isPart = (kind: NodeKind): boolean => !plain.includes(kind.schema.type)

/** A part with facts of its own: its name and facts above, what it holds below. */
export function partView(kind: NodeKind, node: Node, view: EditorView, getPos: () => number | undefined, context: EditorContext): NodeView {
  const head = element('div', { class: 'clf-editor-part-head', contenteditable: 'false' })
  const held = node.isLeaf && node.type.spec.content === '' ? null : element('div', { class: 'clf-editor-held' })
  const dom = element('div', { class: `clf-editor-part clf-editor-${kind.schema.type}`, role: 'group' }, head, ...(held === null ? [] : [held]))
  // By mouse; the keyboard has the toolbar and Alt+Enter, so that a long text is no row of a hundred Tab stops.
  const button = element('button', { type: 'button', tabindex: '-1' }, context.say(dialogWords.edit, kind.schema.name[context.interfaceLanguage]))
  button.addEventListener('click', () => {
    const pos = getPos()
    if (pos !== undefined) context.edit(view, pos)
  })
  let shown: Node | null = null
  const show = (next: Node): void => {
    const fields = next.attrs['fields'] as Raw
    if (shown === null || fields !== shown.attrs['fields']) {
      const facts = factsOf(kind, fields, context)
      dom.setAttribute('aria-label', [kind.schema.name[context.interfaceLanguage], ...facts].join(' · '))
      if (typeof fields['lang'] === 'string') dom.lang = fields['lang']
      head.replaceChildren(
        element('strong', {}, kind.schema.name[context.interfaceLanguage]),
        ...facts.map((fact) => element('span', {}, fact)),
        ...(context.options.readOnly ? [] : [button]),
        ...pictureOf(kind, fields, context),
      )
    }
    shown = next
  }
  show(node)
  return {
    dom,
    contentDOM: held,
    update(next) {
      if (next.type !== node.type) return false
      show(next)
      return true
    },
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !(held?.contains(mutation.target) ?? false),
    stopEvent: (event) => event.target === button,
  }
}

/** The facts of a part in words: kind, title, text, file. */
function factsOf(kind: NodeKind, fields: Raw, context: EditorContext): string[] {
  return Object.keys(kind.schema.fields.shape).filter((name) => name !== 'id' && name !== 'lang').flatMap((name) => {
    const value = fields[name]
    if (name === 'media' && kind.schema.type === 'image') return []
    if (name === 'media' || name === 'captions') return [named(name, nameOfFile(value, context), context)]
    if (typeof value === 'string' && value !== '') return [factOf(kind, name, value, context)]
    return value === true ? [fieldName(name)[context.interfaceLanguage]] : []
  })
}

function factOf(kind: NodeKind, name: string, value: string, context: EditorContext): string {
  const words = kind.schema.words?.includes(name) ? undefined : valueWords[value]
  if (words === undefined) return value
  return name === 'kind' ? context.say(words) : named(name, context.say(words), context)
}

const named = (name: string, value: string, { say, interfaceLanguage }: EditorContext): string => say(dialogWords.fact, fieldName(name)[interfaceLanguage], value)

function nameOfFile(media: unknown, { options, say }: EditorContext): string {
  return typeof media === 'string' ? (options.fileOf?.(media)?.name ?? media) : say(dialogWords.noFile)
}

function pictureOf(kind: NodeKind, fields: Raw, { options, say }: EditorContext): HTMLElement[] {
  if (kind.schema.type !== 'image') return []
  const file = typeof fields['media'] === 'string' ? options.fileOf?.(fields['media']) : null
  const words = typeof fields['text'] === 'string' ? fields['text'] : ''
  const missing = words === '' && fields['decorative'] !== true ? [element('span', { class: 'clf-editor-wrong' }, say(dialogWords.noPictureText))] : []
  if (!file) return [element('span', { class: 'clf-editor-wrong' }, typeof fields['media'] === 'string' ? fields['media'] : say(dialogWords.noPicture)), ...missing]
  return [...missing, element('span', { class: 'clf-editor-picture' }, element('img', { src: file.src, alt: words }))]
}
