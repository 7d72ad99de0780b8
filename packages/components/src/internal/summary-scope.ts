import { isFormControl, type FormControl } from './form-control.ts'
import { scopeOf } from './fragment.ts'

/** An element that lists the errors of whole forms. */
export interface FormSummary {
  readonly host: Element
  /** The browser has stopped the form of `control`, or the control alone. */
  formStopped(control: FormControl): void
  /** The form is being sent, by the browser or a script. */
  formSent(): void
  /** A script has taken the form over, and the page stays. */
  formTaken(): void
  formReset(): void
}

const summaries = new Set<FormSummary>()

/** Has `summary` told what happens to the forms it covers, until `leaveSummaries`. */
export function joinSummaries(summary: FormSummary): void {
  summaries.add(summary)
}

export function leaveSummaries(summary: FormSummary): void {
  summaries.delete(summary)
}

/** Whether `summary` lists the errors of `form`: the form it names, the form around it, or else every form of the page. */
function coversForm(summary: Element, form: Element | null): boolean {
  const named = summary.getAttribute('form')
  // A control called "id" hides the property of that name.
  if (named) return form?.getAttribute('id') === named
  const around = summary.closest('form')
  return around === null || around === form
}

/**
 * The summaries that list the errors of a form, or of a control without one: those in its own document or shadow tree,
 * else those of the page around it.
 */
export function summariesOf(node: HTMLFormElement | FormControl): FormSummary[] {
  const form = isFormControl(node) ? node.form : node
  const covering = [...summaries].filter(({ host }) => host.ownerDocument === node.ownerDocument && coversForm(host, form))
  const near = covering.filter(({ host }) => scopeOf(host) === scopeOf(node))
  return near.length > 0 ? near : covering
}
