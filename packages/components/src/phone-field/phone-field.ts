import { parseTelephone, type TelephoneProblem } from '@clf/text'
import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { controlRequirements } from '../field/control-requirements.ts'
import { FieldValidation } from '../field/field-validation.ts'
import { labelTextOf } from '../field/label-text.ts'
import { nameControl } from '../field/name-control.ts'
import { fill } from '../internal/fill.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './phone-field.messages.ts'

/**
 * A telephone number in the author's own `<input type="tel">`: of Hong Kong, eight figures, with or without +852; with `abroad` of other
 * places too. Spaces, hyphens, brackets and full-width figures are taken; when a person leaves a right number it is
 * written as in Hong Kong, `2345 6789`. The server has to read and check the number as well: without script it comes as it was typed.
 *
 * WCAG 2.2: 1.3.5 Identify Input Purpose, 3.3.1 Error Identification, 3.3.2 Labels or Instructions, 3.3.3 Error Suggestion, 4.1.2 Name, Role, Value.
 *
 * @summary Telephone number of Hong Kong, or with a code of another place.
 * @tag clf-phone-field
 * @status experimental
 * @since 0.2.0
 *
 * @attr {boolean} abroad - Takes numbers of other places too, written with `+` and their code.
 */
export class PhoneFieldElement extends ReactiveElement {
  static readonly version = version
  static readonly requirements = controlRequirements
  static override properties = {
    abroad: { type: Boolean },
  }

  declare abroad: boolean

  readonly #language = new LanguageController(this)
  readonly #validation = new FieldValidation(this, this.#language, {
    judge: () => this.#judge(),
    changed: () => this.#writeAsInHongKong(),
  })

  constructor() {
    super()
    this.abroad = false
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override updated(): void {
    const { input } = this.#validation
    if (input) nameControl(this, input)
  }

  #writeAsInHongKong(): void {
    const { input } = this.#validation
    const result = parseTelephone(input?.value ?? '', this)
    if (input && result.valid) input.value = result.formatted
  }

  #judge(): void {
    const { input } = this.#validation
    if (!input) return
    const result = parseTelephone(input.value, this)
    const isUnasked = !result.valid && result.problem === 'empty' && !input.required
    input.setCustomValidity(result.valid || isUnasked ? '' : fill(this.#words(result.problem), { label: labelTextOf(input) }))
  }

  #words(problem: TelephoneProblem): string {
    const words = messages[this.#language.tag]
    if (problem === 'empty' || problem === 'abroad') return words[problem]
    return this.abroad ? words.wrongAnywhere : words.wrong
  }
}

define('clf-phone-field', PhoneFieldElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-phone-field': PhoneFieldElement
  }
}
