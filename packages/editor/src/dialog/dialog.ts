import type { EditorContext } from '../context.ts'
import { element, freshId } from '../view/element.ts'
import { dialogWords } from '../words/dialog-words.ts'

export interface DialogParts {
  title: string
  body: readonly HTMLElement[]
  /** Name of the button that ends it; without it there is only one to close. */
  submit?: string
  /** What is wrong with what was filled in; an empty list closes the dialog. */
  onSubmit?: () => readonly string[]
  /** A further button beside the others. It closes the dialog. */
  other?: { name: string; act: () => void } | undefined
  /** When it is gone, however it was ended. */
  onClose?: () => void
  focus?: HTMLElement | undefined
}

/**
 * Asks something in a modal dialog. It is no form element: the editor stands inside a form, and no form may hold another.
 * What is typed into it stays in it: no key reaches the page.
 */
export function openDialog({ root, say }: Pick<EditorContext, 'root' | 'say'>, { title, body, submit, onSubmit, other, onClose, focus }: DialogParts): void {
  const heading = element('h2', { id: freshId('title') }, title)
  const problems = element('div', { role: 'alert', class: 'clf-editor-problems' })
  const dialog = element('dialog', { class: 'clf-editor-dialog', 'aria-labelledby': heading.id })
  const button = (name: string, act: () => void, isFirst = false): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: isFirst ? 'clf-editor-first' : undefined }, name)
    made.addEventListener('click', act)
    return made
  }
  const end = (): void => {
    const wrong = onSubmit?.() ?? []
    problems.replaceChildren(...wrong.map((each) => element('p', {}, each)))
    if (wrong.length === 0) leave()
  }
  // The browser tells of the end a frame later: by then the focus may be where somebody has gone in the meantime.
  const leave = (): void => {
    if (!dialog.isConnected) return
    dialog.close()
    dialog.remove()
    onClose?.()
  }
  const buttons = element(
    'div',
    { class: 'clf-editor-buttons' },
    ...(submit === undefined ? [] : [button(submit, end, true)]),
    ...(other === undefined ? [] : [button(other.name, () => {
      other.act()
      leave()
    })]),
    button(say(submit === undefined ? dialogWords.close : dialogWords.cancel), leave),
  )
  dialog.append(heading, problems, ...body, buttons)
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation()
    const target = event.target as Element
    // Enter in a field means the first button, as in any form; not while an input method composes.
    const isPlainField = target instanceof HTMLInputElement && target.type !== 'button'
    if (event.key === 'Enter' && !event.isComposing && (isPlainField || (event.ctrlKey && submit !== undefined))) {
      event.preventDefault()
      end()
    }
  })
  dialog.addEventListener('cancel', (event) => {
    // Files that are chosen in it tell of their own cancelling.
    if (event.target !== dialog) return
    event.preventDefault()
    leave()
  })
  dialog.addEventListener('close', leave)
  root.append(dialog)
  dialog.showModal()
  focus?.focus()
}
