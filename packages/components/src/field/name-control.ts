import { ownedBy, type FormControl } from '../internal/form-control.ts'
import { ensureId } from './unique-id.ts'

/** Points the label of `owner` at `control` when the author did not. */
export function nameControl(owner: Element, control: FormControl): void {
  const [label] = ownedBy<HTMLLabelElement>(owner, 'label')
  if (label && !label.htmlFor && !label.contains(control)) label.htmlFor = ensureId(control)
}
