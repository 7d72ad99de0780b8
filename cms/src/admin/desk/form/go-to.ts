import { askToWrite, openEditors } from '../body/open-editors.ts'
import { isLanguage } from '../language/said.ts'

/** A body that was only shown stands after so many milliseconds where it is written. */
const opensIn = 100

/**
 * Brings the focus to a place of the form: a field, or a paragraph, cell or other node of a body, `tc.body.children.4`. What can take no
 * focus by itself is scrolled to and named by what holds it.
 */
export function goTo(place: string): void {
  const path = isLanguage(place) ? `${place}.title` : place
  if (goIntoBody(path)) return
  const language = path.split('.').find(isLanguage)
  if (goToControl(path) || !language) return
  // A body that is only shown is opened for writing first, and a language that is hidden is shown.
  askToWrite(language)
  window.setTimeout(() => goIntoBody(path) || goToControl(path), opensIn)
}

/** Whether the form shows a control for a path, or for what holds it. */
export const isInForm = (path: string): boolean => controlAt(path) !== null

function goIntoBody(path: string): boolean {
  for (const { path: body, editor } of openEditors) {
    if (path !== body && !path.startsWith(`${body}.`)) continue
    if (!editor.goTo(path.slice(body.length + 1))) editor.focus()
    showCaret()
    return true
  }
  return false
}

/** The editor knows nothing of what stays at the top and the foot of the page, and may lie over what it scrolls to. */
function showCaret(): void {
  const node = getSelection()?.focusNode
  const element = node instanceof HTMLElement ? node : node?.parentElement
  element?.closest('p, h2, h3, h4, td, th, figure, .ProseMirror-selectednode')?.scrollIntoView({ block: 'center' })
}

function goToControl(path: string): boolean {
  const control = controlAt(path)
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
  return control !== null
}

const focusable = 'input:not([type="hidden"]), select, textarea, button'

/** The control of a path, or of what holds it: a date or a group of fields has no control of its own name. */
function controlAt(path: string): HTMLElement | null {
  const named = CSS.escape(path)
  const field = document.querySelector<HTMLElement>(`[data-field="${named}"], [data-state-of="${named}"], [name="${named}"]`)
  if (field) return field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  const above = path.slice(0, Math.max(0, path.lastIndexOf('.')))
  return above === '' || isLanguage(above) ? null : controlAt(above)
}
