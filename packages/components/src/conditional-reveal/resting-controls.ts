import type { FormControl } from '../internal/form-control.ts'

type Restored = () => void

const isTyped = (control: FormControl): control is HTMLInputElement | HTMLTextAreaElement => control.localName !== 'select' && !/^(radio|checkbox|file|range|color)$/.test(control.type)

function rest(control: FormControl): Restored {
  const { required } = control
  control.required = false
  if (!isTyped(control)) return () => (control.required = required)
  const { readOnly } = control
  control.readOnly = true
  return () => {
    control.required = required
    control.readOnly = readOnly
  }
}

/**
 * Keeps controls that nobody can see from stopping the form. Read-only controls are not checked by the browser but are
 * posted, so the form sends the same names as without script.
 */
export class RestingControls {
  readonly #resting = new Map<FormControl, Restored>()

  rest(controls: readonly FormControl[]): void {
    for (const control of controls) if (!this.#resting.has(control)) this.#resting.set(control, rest(control))
  }

  wake(): void {
    for (const restored of this.#resting.values()) restored()
    this.#resting.clear()
  }
}
