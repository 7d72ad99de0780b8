import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { controlRequirements } from './control-requirements.ts'
import { errorOf } from './error-of.ts'
import { FieldValidation } from './field-validation.ts'
import { nameControl } from './name-control.ts'

/**
 * A question with one native control: the author's own `<label>`, hint, error and `<input>`, `<select>` or
 * `<textarea>`, all in light DOM, so that posting, autofill, validation, translation and audits work as in plain HTML.
 * clf.css lays them out, with or without script. With script the element adds the references the author left out, and
 * says in the page's language what the browser finds wrong: when the form is stopped, or when a person leaves a wrong
 * answer. An error the server wrote, `<p class="clf-error">`, stays until the answer changes.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 3.3.1 Error Identification, 3.3.2 Labels or Instructions,
 * 3.3.3 Error Suggestion, 4.1.2 Name, Role, Value, 4.1.3 Status Messages.
 *
 * @summary Label, hint and error around the author's native control.
 * @tag clf-field
 * @status stable
 * @since 0.1.0
 *
 * @attr {'optional'|'required'} mark - Word after the label, in the language of the page, with or without script. None by default.
 * @attr {string} missing-message - Error when the answer is missing, instead of the element's own words.
 * @attr {string} wrong-message - Error when the answer breaks another rule, instead of the element's own words.
 */
export class FieldElement extends ReactiveElement {
  static readonly version = version
  static readonly requirements = controlRequirements
  static override properties = {
    mark: { type: String, reflect: true },
    missingMessage: { type: String, attribute: 'missing-message' },
    wrongMessage: { type: String, attribute: 'wrong-message' },
  }

  declare mark: 'optional' | 'required' | undefined
  declare missingMessage: string | undefined
  declare wrongMessage: string | undefined

  readonly #language = new LanguageController(this)
  readonly #validation = new FieldValidation(this, this.#language, { errorOf })

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override updated(): void {
    const [control] = this.#validation.controls
    if (control) nameControl(this, control)
  }
}

define('clf-field', FieldElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-field': FieldElement
  }
}
