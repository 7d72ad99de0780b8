import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { FieldValidation } from '../field/field-validation.ts'
import { labelTextOf } from '../field/label-text.ts'
import { fill } from '../internal/fill.ts'
import { ownedBy, type FormControl } from '../internal/form-control.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './fieldset.messages.ts'
import { choiceRequirements, inGroup } from './group-parts.ts'

/**
 * A question with radio buttons or checkboxes: the author's own `<fieldset>`, `<legend>`, hint, error and choices in
 * light DOM, each choice a `<div class="clf-choice">` with its input and label. With script the element describes the
 * group with hint and error and says in the page's language what is wrong. Radio buttons get no `aria-invalid`, because
 * their role does not take it. `least` and `most` set how many boxes may be ticked, which plain HTML cannot say.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 3.3.1 Error Identification, 3.3.2 Labels or Instructions,
 * 3.3.3 Error Suggestion, 4.1.2 Name, Role, Value.
 *
 * @summary Radio buttons or checkboxes under one legend.
 * @tag clf-fieldset
 * @status stable
 * @since 0.1.0
 *
 * @attr {'optional'|'required'} mark - Word after the legend, in the language of the page, with or without script. None by default.
 * @attr {number} least - Fewest boxes to tick, checked in the page only. No limit by default.
 * @attr {number} most - Most boxes to tick, checked in the page only. No limit by default.
 * @attr {string} missing-message - Error when no choice is made, instead of the element's own words.
 * @attr {string} wrong-message - Error when too few or too many are chosen, instead of the element's own words.
 */
export class FieldsetElement extends ReactiveElement {
  static readonly version = version
  static readonly requirements = choiceRequirements
  static override properties = {
    mark: { type: String, reflect: true },
    least: { type: Number },
    most: { type: Number },
    missingMessage: { type: String, attribute: 'missing-message' },
    wrongMessage: { type: String, attribute: 'wrong-message' },
  }

  declare mark: 'optional' | 'required' | undefined
  declare least: number | undefined
  declare most: number | undefined
  declare missingMessage: string | undefined
  declare wrongMessage: string | undefined

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    new FieldValidation(this, this.#language, { ...inGroup, errorOf: (control) => this.#errorOf(control), judge: () => this.#judge() })
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  get #boxes(): HTMLInputElement[] {
    return ownedBy(this, '[type="checkbox"]')
  }

  // A choice can only be missing: how many boxes are ticked is judged here, and a script may say more with setCustomValidity.
  #errorOf(control: FormControl): string {
    const { customError, valueMissing } = control.validity
    if (customError || !valueMissing) return control.validationMessage
    return this.missingMessage || fill(messages[this.#language.tag].missing, { label: labelTextOf(control) })
  }

  #judge(): void {
    const [first] = this.#boxes
    if (first && (this.least !== undefined || this.most !== undefined)) first.setCustomValidity(this.#problemOf(first))
  }

  #problemOf(first: HTMLInputElement): string {
    const { least = 0, most = Infinity } = this
    const count = this.#boxes.filter(({ checked }) => checked).length
    const { tooFew, tooMany } = messages[this.#language.tag]
    const [words, number] = count < least ? [tooFew, least] : count > most ? [tooMany, most] : ['', 0]
    return words && (this.wrongMessage ?? fill(words, { label: labelTextOf(first), number }))
  }
}

define('clf-fieldset', FieldsetElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-fieldset': FieldsetElement
  }
}
