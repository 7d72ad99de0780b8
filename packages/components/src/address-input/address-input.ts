import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { FieldValidation } from '../field/field-validation.ts'
import { groupRequirements, inGroup } from '../fieldset/group-parts.ts'
import { fill } from '../internal/fill.ts'
import type { FormControl } from '../internal/form-control.ts'
import { LanguageController } from '../internal/language.ts'
import type { LanguageOrder } from '../internal/language-order.ts'
import { putInOrder } from '../internal/put-in-order.ts'
import { version } from '../version.ts'
import { messages } from './address-input.messages.ts'
import { addressParts, addressPartsInOrder, addressText, type AddressPart } from './address-text.ts'

const partName = ({ labels, name }: FormControl): string => labels?.[0]?.textContent.trim() || name

/**
 * An address in Hong Kong, in native controls with `data-part` in the author's `<fieldset>`: flat, floor, block, building, street, and
 * the district as a `<select>` of the 18 with their regions as `<optgroup>`. There is no postcode. They stand in the order of the page's language, from small to
 * large in English and from large to small in Chinese. The author writes them so, or `@clf/ssr` puts them so on the server; with script the element keeps
 * that order when the language changes. With `order="author"` nothing moves. The parts are posted as they are, with or without script. With script
 * the whole address in one line is the property `text`.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.3.2 Meaningful Sequence, 1.3.5 Identify Input Purpose, 3.3.1 Error Identification, 3.3.2 Labels or Instructions.
 *
 * @summary Address in Hong Kong in the order of the language.
 * @tag clf-address-input
 * @status experimental
 * @since 0.2.0
 *
 * @attr {'author'} order - Whose order holds: `author` leaves the parts as they are written, on the server and in the browser, for pages that a framework takes over. The order of the language by default.
 */
export class AddressInputElement extends ReactiveElement {
  static readonly version = version
  static readonly requirements = groupRequirements
  static readonly languageOrder: LanguageOrder = { holder: 'clf-address-parts', attribute: 'data-part', of: addressPartsInOrder }
  static override properties = {
    order: { type: String },
  }

  declare order: 'author' | undefined

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    new FieldValidation(this, this.#language, { ...inGroup, errorOf: (control) => this.#errorOf(control) })
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override updated(): void {
    const holder = this.querySelector('.clf-address-parts')
    if (!holder || this.order === 'author') return
    const withPart = (part: AddressPart) => [...holder.children].filter((child) => child.querySelector(`[data-part="${part}"]`))
    putInOrder(holder, addressPartsInOrder(this.#language.tag).flatMap(withPart))
  }

  /** The address in one line, in the order of the page's language; empty when nothing is written. The region is the group of the district chosen. */
  get text(): string {
    const written = Object.fromEntries(addressParts.map((part) => [part, this.#written(part)]))
    return addressText(written, this.#language.tag)
  }

  #written(part: AddressPart): string {
    if (part === 'region') return this.#district?.closest('optgroup')?.label ?? ''
    if (part === 'district') return this.#district?.text ?? ''
    return this.querySelector<HTMLInputElement>(`[data-part="${part}"]`)?.value ?? ''
  }

  get #district(): HTMLOptionElement | undefined {
    const [chosen] = this.querySelector<HTMLSelectElement>('select[data-part="district"]')?.selectedOptions ?? []
    return chosen?.value ? chosen : undefined
  }

  #errorOf(control: FormControl): string {
    const { customError, valueMissing } = control.validity
    return valueMissing && !customError ? fill(messages[this.#language.tag].missing, { label: partName(control) }) : control.validationMessage
  }
}

define('clf-address-input', AddressInputElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-address-input': AddressInputElement
  }
}
