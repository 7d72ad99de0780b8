import { clearPage, deepElements, rendered } from '../show.ts'
import { isControl, type Control } from './control.ts'
import { inertTree } from './markup.ts'
import type { Subject } from './subject.ts'

/** Which of the two is on the page. */
export type Which = 'native' | 'ours'

/** A subject on the page. */
export interface Side {
  control: Control
  /** The form that is sent: the control's own, else the one around it. */
  form: HTMLFormElement | null
  /** Where events are listened for: as far out as a page can. Events in a shadow tree mostly stay in it. */
  page: EventTarget & ParentNode
}

interface Opening {
  /** Leaves the control out of sight when it is so as the story loads. */
  isUnreached?: boolean
  /** Changes what the author wrote, before any element is alive. Nothing can be changed in a shadow tree. */
  change?: (control: Control) => void
}

const markIn = (root: ParentNode, mark: string) => root.querySelector<HTMLElement>(`[data-control="${mark}"]`)

/** The control on the page that bears `mark`, in whatever tree. */
export function marked(mark: string, within = document): Control | undefined {
  return deepElements(within).find((element): element is Control => isControl(element) && element.dataset['control'] === mark)
}

/** Marks the controls that shadow trees hold by now, in the order of the trees. */
export function markShadows(within = document): Control[] {
  const controls = deepElements(within).filter((element): element is Control => isControl(element) && element.getRootNode() !== within)
  for (const [at, control] of controls.entries()) control.dataset['control'] = `shadow-${at}`
  return controls
}

/** Body of a page with a subject in it. */
export const bodyOf = (markup: string, isWrapped: boolean) => (isWrapped ? `<form>${markup}<button name="sent" value="1">Send</button></form>` : markup)

/** Puts markup on an empty page as a server would: markup first, the elements come alive in it. */
export async function place(markup: string, isWrapped: boolean): Promise<void> {
  clearPage()
  document.body.innerHTML = bodyOf(markup, isWrapped)
  await rendered(document.body)
  markShadows()
}

function changed(markup: string, { mark }: Subject, change: Opening['change']): string {
  const tree = inertTree(markup)
  const control = markIn(tree, mark)
  if (control && isControl(control)) change?.(control)
  return tree.innerHTML
}

/** Opens what a person has to open to come to the control. */
export async function reach(control: Control, reachedBy: string | null): Promise<void> {
  for (let node = control.parentElement; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true
    if (node instanceof HTMLDialogElement && !node.open) node.showModal()
  }
  if (reachedBy) marked(reachedBy)?.click()
  await rendered(document.body)
}

/** Shows a subject on one side, ready to be answered. The page goes nowhere when a form is sent. */
export async function open(subject: Subject, which: Which, { change, isUnreached = false }: Opening = {}): Promise<Side> {
  const markup = which === 'native' ? subject.bare : subject.ours
  await place(change ? changed(markup, subject, change) : markup, subject.isWrapped)
  const control = marked(subject.mark)
  if (!control) throw new Error(`<${subject.story.element}>, story ${subject.story.name}: control ${subject.name} is no longer there (${which}). Leave the author's controls in the page.`)
  if (!isUnreached) await reach(control, subject.reachedBy)
  const form = control.form ?? control.closest('form')
  const page = subject.isShadow ? (form ?? (control.getRootNode() as ShadowRoot | Document)) : document.body
  ;(form ?? page).addEventListener('submit', (event) => event.preventDefault())
  return { control, form, page }
}
