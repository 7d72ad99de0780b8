import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import { dialogWords } from '../words/dialog-words.ts'
import { element } from './element.ts'

/** What stands where something could not be read: that it is there, and the words in it. */
export function unreadableView(node: Node, { say }: EditorContext): NodeView {
  const tag = node.isInline ? 'span' : 'div'
  const words = wordsIn(node.attrs['value']).slice(0, 300)
  const name = say(dialogWords.unreadable)
  const dom = element(tag, { class: 'clf-editor-unreadable', contenteditable: 'false', title: say(dialogWords.unreadableHelp) }, element('strong', {}, name), ...(words === '' ? [] : [` ${words}`]))
  return { dom, ignoreMutation: () => true }
}

/** Whatever words a value holds, at most a few hundred characters of them. */
function wordsIn(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.slice(0, 300)
  if (typeof value !== 'object' || value === null || depth > 12) return ''
  let words = ''
  for (const [key, each] of Object.entries(value)) {
    if (words.length > 300) break
    const inside = key === 'type' ? '' : wordsIn(each, depth + 1)
    if (inside !== '') words += `${words === '' ? '' : ' '}${inside}`
  }
  return words
}
