import type { LanguageTag } from '@clf/text'
import { errorOf } from '../field/error-of.ts'
import { isFormControl, isInvalid, ownedBy, ownerOf, type FormControl } from '../internal/form-control.ts'

interface FormError {
  /** The control a person has to go to. */
  control: FormControl
  message: string
}

/** What belongs together: the element of ours around the control, a bare group of radio buttons, or the control alone. */
const questionOf = (control: FormControl) => ownerOf(control) ?? (control.type === 'radio' ? control.name : control)

function serverErrorOf(control: FormControl): string {
  const owner = ownerOf(control)
  const shown = owner ? ownedBy<HTMLElement>(owner, '.clf-error:not([hidden], [data-from="page"])')[0] : undefined
  const words = [...(shown?.childNodes ?? [])].filter((node) => !('classList' in node && (node as Element).matches('.clf-visually-hidden')))
  return words.map(({ textContent }) => textContent).join('').trim()
}

function errorAmong(controls: readonly FormControl[], language: LanguageTag): FormError[] {
  const control = controls.find(isInvalid) ?? controls[0]
  const message = control && (errorOf(control, language) || serverErrorOf(control))
  return control && message ? [{ control, message }] : []
}

/**
 * The errors of the controls in `nodes`, one for each question in document order, whatever their words: two questions
 * with the same message stay two. What the browser finds comes before what the server said of the same question.
 */
export function formErrors(nodes: Iterable<unknown>, language: LanguageTag): FormError[] {
  const questions = new Map<unknown, FormControl[]>()
  for (const control of [...nodes].filter(isFormControl)) {
    const question = questionOf(control)
    const known = questions.get(question)
    if (known) known.push(control)
    else questions.set(question, [control])
  }
  return [...questions.values()].flatMap((controls) => errorAmong(controls, language))
}
