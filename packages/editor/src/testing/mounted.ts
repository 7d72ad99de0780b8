import type { DocumentTree, NodeIn } from '@clf/content/tree'
import { afterEach } from 'vitest'
import type { EditorOptions, MountedEditor } from '../editor-options.ts'
import { mountEditor } from '../mount-editor.ts'

export interface Mounted {
  editor: MountedEditor
  place: HTMLElement
  /** The field for the words. */
  body: HTMLElement
  /** How often `onChange` was called. */
  changes(): number
  button(name: string | RegExp): HTMLButtonElement
}

const opened: (() => void)[] = []

afterEach(() => {
  for (const close of opened.splice(0)) close()
})

export const tree = (...children: NodeIn<'top'>[]): DocumentTree => ({ type: 'document', version: 1, children })
export const paragraph = (text: string): NodeIn<'top'> & NodeIn<'block'> => ({ type: 'paragraph', children: text === '' ? [] : [{ type: 'text', text }] })
export const numbered = (text: string, more: object = {}): NodeIn<'top'> => ({ type: 'numbered', ...more, children: [paragraph(text)] })

/** An editor in the page, gone when the test ends. */
export function mounted(options: Partial<EditorOptions> & { tree: unknown }): Mounted {
  const place = document.createElement('main')
  document.body.append(place)
  let changes = 0
  const editor = mountEditor(place, {
    language: 'en',
    interfaceLanguage: 'en',
    label: 'Body',
    onChange() {
      changes += 1
    },
    ...options,
  })
  opened.push(() => {
    editor.destroy()
    place.remove()
  })
  const body = place.querySelector<HTMLElement>('.ProseMirror')
  if (body === null) throw new Error('The editor shows no field for the words.')
  return {
    editor,
    place,
    body,
    changes: () => changes,
    button(name) {
      const found = [...place.querySelectorAll('button')].find((each) => {
        const label = each.getAttribute('aria-label') ?? each.textContent ?? ''
        return typeof name === 'string' ? label.replace(' ▾', '') === name : name.test(label)
      })
      if (found === undefined) throw new Error(`The editor shows no button “${String(name)}”.`)
      return found
    },
  }
}

/** The labels shown: numbers, marks, words of references. */
export const labels = ({ body }: Mounted): string[] => [...body.querySelectorAll('[data-clf-label]')].map((label) => label.textContent ?? '')

/** The dialog that is open. */
export function dialog(): HTMLDialogElement {
  const found = [...document.querySelectorAll('dialog')].findLast(({ open }) => open)
  if (found === undefined) throw new Error('No dialog is open.')
  return found
}

/** Puts the caret at the end of a piece of text that the body shows. */
export function caretAfter({ body }: Pick<Mounted, 'body'>, text: string): void {
  const [node, offset] = textNode(body, text)
  body.focus()
  getSelection()?.collapse(node, offset + text.length)
  document.dispatchEvent(new Event('selectionchange'))
}

export function select({ body }: Pick<Mounted, 'body'>, text: string): void {
  const [node, offset] = textNode(body, text)
  body.focus()
  getSelection()?.setBaseAndExtent(node, offset, node, offset + text.length)
  document.dispatchEvent(new Event('selectionchange'))
}

function textNode(body: HTMLElement, text: string): [Text, number] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const offset = (node.textContent ?? '').indexOf(text)
    if (offset >= 0 && node.parentElement?.closest('[contenteditable="false"]') === null) return [node as Text, offset]
  }
  throw new Error(`The body does not show “${text}”. It shows: ${body.textContent ?? ''}`)
}
