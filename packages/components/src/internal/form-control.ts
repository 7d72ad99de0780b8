/** A native control that takes an answer. */
export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controls = 'select, textarea, input:not([type=hidden], [type=submit], [type=reset], [type=button], [type=image])'

/** The elements that own native controls: they show the error of the controls nearest to them. */
const owners = 'clf-address-input, clf-field, clf-fieldset, clf-date-input, clf-hkid-field, clf-file-upload, clf-phone-field'

/** The element of ours that shows the error of `node`, or null. */
export function ownerOf(node: Element): Element | null {
  return node.closest(owners)
}

/** Descendants of `owner` that match `selector`, but for those of an element of ours nested in it. */
export function ownedBy<Type extends Element>(owner: Element, selector: string): Type[] {
  return [...owner.querySelectorAll<Type>(selector)].filter((node) => ownerOf(node) === owner)
}

/** The author's controls that `owner` answers for, in document order. */
export function controlsOf(owner: Element): FormControl[] {
  return ownedBy<FormControl>(owner, controls)
}

// An element that was adopted from another window is an instance of that window's classes.
function isElement(node: unknown): node is Element {
  return (node as Partial<Node> | null | undefined)?.nodeType === 1
}

/** Whether an event target or a list entry is a control that takes an answer. */
export function isFormControl(node: unknown): node is FormControl {
  return isElement(node) && node.matches(controls)
}

/** Whether the browser would stop the form because of `control`. Asks silently: no `invalid` event is fired. */
export function isInvalid(control: FormControl): boolean {
  return control.willValidate && !control.validity.valid
}
