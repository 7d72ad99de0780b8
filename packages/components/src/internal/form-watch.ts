import { afterReset } from './after-reset.ts'
import { isFormControl, isInvalid, ownerOf, type FormControl } from './form-control.ts'
import { scopeOf } from './fragment.ts'
import { summariesOf } from './summary-scope.ts'

/** An element that shows the errors of the controls in it. */
export interface FormPart {
  /** The browser has stopped the form: what has been put right is no longer shown as an error. */
  formStopped(): void
  /** The browser has stopped the form at a control of this element. */
  controlStopped(): void
  /** The controls have their first values back. */
  formReset(): void
  /** A script has taken the form over, and the page stays. */
  formTaken(): void
}

/** One attempt to send a form, or to check a control, that the browser stops: it fires `invalid` at each wrong control in the order of the page. */
interface Stop {
  readonly told: Set<FormPart>
  last: FormControl
}

const parts = new WeakMap<Element, FormPart>()
const watched = new WeakSet<Node>()
const stops = new WeakMap<Element, Stop>()

/** Tells `part`, which shows the errors of `owner`, what happens to the form of its controls. */
export function watchForms(owner: Element, part: FormPart): void {
  parts.set(owner, part)
  watchScope(owner)
}

/**
 * Follows the forms of the document or shadow tree that holds `node`, which form events do not leave. Each is followed
 * once, by functions that hold nothing, so that a long form has no listeners of its own and none outlives its tree.
 */
export function watchScope(node: Node): void {
  const scope = scopeOf(node)
  if (watched.has(scope)) return
  watched.add(scope)
  scope.addEventListener('invalid', handleInvalid, true)
  scope.addEventListener('reset', handleReset, true)
  scope.addEventListener('submit', handleSubmit)
}

const controlsIn = (form: HTMLFormElement) => [...form.elements].filter(isFormControl)

function partsAround(controls: readonly FormControl[]): Set<FormPart> {
  return new Set(controls.flatMap((control) => partOf(control) ?? []))
}

function partOf(control: FormControl): FormPart | undefined {
  const owner = ownerOf(control)
  return owner ? parts.get(owner) : undefined
}

// Events of one attempt come without a pause, each control once and in order; what has been put right begins another.
function belongsTo(stop: Stop | undefined, control: FormControl): stop is Stop {
  return stop !== undefined && isInvalid(stop.last) && (stop.last.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function handleInvalid(event: Event): void {
  const control = event.target
  if (!isFormControl(control)) return
  const part = partOf(control)
  if (part) event.preventDefault()
  const key = control.form ?? control
  const known = stops.get(key)
  const stop = belongsTo(known, control) ? known : { told: new Set<FormPart>(), last: control }
  stop.last = control
  if (part && !stop.told.has(part)) part.controlStopped()
  if (part) stop.told.add(part)
  if (stop !== known) begin(stop, key, control)
}

function begin(stop: Stop, key: Element, control: FormControl): void {
  stops.set(key, stop)
  requestAnimationFrame(() => {
    if (stops.get(key) === stop) stops.delete(key)
  })
  const controls = control.form ? controlsIn(control.form) : [control]
  for (const part of partsAround(controls)) part.formStopped()
  const summaries = summariesOf(control)
  for (const summary of summaries) summary.formStopped(control)
  if (summaries.length === 0) focusFirstInvalid(controls)
}

// A control outside our elements keeps the browser's own bubble, and the browser gives it the focus.
function focusFirstInvalid(controls: readonly FormControl[]): void {
  const first = controls.find(isInvalid)
  if (first && partOf(first)) first.focus()
}

function handleReset(event: Event): void {
  const form = event.target as HTMLFormElement
  afterReset(event, () => {
    for (const part of partsAround(controlsIn(form))) part.formReset()
    for (const summary of summariesOf(form)) summary.formReset()
  })
}

function handleSubmit(event: Event): void {
  const form = event.target as HTMLFormElement
  for (const summary of summariesOf(form)) summary.formSent()
  requestAnimationFrame(() => {
    if (!event.defaultPrevented) return
    for (const part of partsAround(controlsIn(form))) part.formTaken()
    for (const summary of summariesOf(form)) summary.formTaken()
  })
}
