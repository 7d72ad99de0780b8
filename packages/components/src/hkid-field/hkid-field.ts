import { parseHkid } from '@clf/text'
import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { FieldValidation } from '../field/field-validation.ts'
import { labelTextOf } from '../field/label-text.ts'
import { controlRequirements } from '../field/control-requirements.ts'
import { nameControl } from '../field/name-control.ts'
import { fill } from '../internal/fill.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './hkid-field.messages.ts'

/**
 * A Hong Kong identity card number in the author's own `<input>`. Full-width characters, lower case, spaces and missing
 * brackets are taken; when a person leaves a right number it is written in the printed form, `A123456(3)`. Errors name
 * the part that is wrong and never repeat the number; it is not logged, not announced and written to no attribute. The
 * server has to read and check the number as well: without script it comes as it was typed.
 *
 * WCAG 2.2: 3.3.1 Error Identification, 3.3.2 Labels or Instructions, 3.3.3 Error Suggestion, 4.1.2 Name, Role, Value.
 *
 * @summary Identity card number with its check digit.
 * @tag clf-hkid-field
 * @status stable
 * @since 0.1.0
 */
export class HkidFieldElement extends ReactiveElement {
  static readonly version = version
  static readonly requirements = controlRequirements
  readonly #language = new LanguageController(this)
  readonly #validation = new FieldValidation(this, this.#language, {
    judge: () => this.#judge(),
    changed: () => this.#writeAsPrinted(),
  })

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override updated(): void {
    const { input } = this.#validation
    if (!input) return
    nameControl(this, input)
    input.autocapitalize ||= 'characters'
    input.spellcheck = false
  }

  #writeAsPrinted(): void {
    const { input } = this.#validation
    const result = parseHkid(input?.value ?? '')
    if (input && result.valid) input.value = result.formatted
  }

  #judge(): void {
    const { input } = this.#validation
    if (!input) return
    const result = parseHkid(input.value)
    const isUnasked = !result.valid && result.problem === 'empty' && !input.required
    const message = result.valid || isUnasked ? '' : fill(messages[this.#language.tag][result.problem], { label: labelTextOf(input) })
    input.setCustomValidity(message)
  }
}

define('clf-hkid-field', HkidFieldElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-hkid-field': HkidFieldElement
  }
}
