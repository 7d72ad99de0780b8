import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { FieldValidation } from '../field/field-validation.ts'
import { labelTextOf } from '../field/label-text.ts'
import { controlRequirements } from '../field/control-requirements.ts'
import { nameControl } from '../field/name-control.ts'
import { announce } from '../internal/announce.ts'
import { fill } from '../internal/fill.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { filesError } from './file-error.ts'
import { chosenFileItem } from './chosen-file-item.ts'
import { drawWords } from './drawn-words.ts'
import { messages } from './file-upload.messages.ts'

/**
 * The author's own `<input type="file">`, large enough to drop files on. It is the native control, named by its label, so
 * that voice control, keyboard and posting work as everywhere; say size and types in the hint. With script the words on
 * it are those of the page's language, the chosen files are listed with format and size, each can be removed, and size,
 * type and number are checked before anything is sent.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 2.5.3 Label in Name, 2.5.7 Dragging Movements, 3.3.1 Error Identification,
 * 3.3.2 Labels or Instructions, 4.1.3 Status Messages.
 *
 * @summary Native file input with a list of the files chosen.
 * @tag clf-file-upload
 * @status stable
 * @since 0.1.0
 *
 * @attr {number} max-size - Most bytes of one file, 1,000,000 for 1 MB. No limit by default.
 * @attr {number} max-files - Most files at once, where the input is `multiple`. No limit by default.
 */
export class FileUploadElement extends ReactiveElement {
  static readonly version = version
  static readonly requirements = controlRequirements
  static override properties = {
    maxSize: { type: Number, attribute: 'max-size' },
    maxFiles: { type: Number, attribute: 'max-files' },
  }

  declare maxSize: number | undefined
  declare maxFiles: number | undefined

  readonly #language = new LanguageController(this)
  readonly #validation = new FieldValidation(this, this.#language, { judge: () => this.#judge(), changed: () => this.#tellNumber() })
  #list: HTMLUListElement | undefined
  #listed = ''

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override updated(): void {
    const { input } = this.#validation
    if (input) nameControl(this, input)
  }

  get #files(): File[] {
    return [...(this.#validation.input?.files ?? [])]
  }

  #judge(): void {
    const { input } = this.#validation
    if (!input) return
    const limits = { accept: input.accept, maxSize: this.maxSize ?? Infinity, maxFiles: this.maxFiles ?? Infinity }
    const isMissing = input.required && this.#files.length === 0
    const missing = fill(messages[this.#language.tag].missing, { label: labelTextOf(input) })
    input.setCustomValidity(isMissing ? missing : filesError(this.#files, limits, this.#language.tag))
    this.#showFiles(input)
  }

  #showFiles(input: HTMLInputElement): void {
    const words = messages[this.#language.tag]
    const files = this.#files
    const drawn = drawWords(input, words)
    const listed = [this.#language.tag, ...files.map(({ name, size }) => `${name}/${size}`)].join('\n')
    if (listed === this.#listed) return
    this.#listed = listed
    this.#list?.remove()
    if (files.length === 0) return
    const list = (this.#list ??= document.createElement('ul'))
    list.className = 'clf-chosen-files'
    list.setAttribute('aria-label', words.list)
    list.replaceChildren(...files.map((file, at) => chosenFileItem(file, words.remove, () => this.#handleRemove(at))))
    drawn.after(list)
  }

  #tellNumber(): void {
    const number = this.#files.length
    if (this.#validation.input?.validity.valid) announce(fill(messages[this.#language.tag].chosen, { number }), this)
  }

  #handleRemove(at: number): void {
    const { input } = this.#validation
    const file = this.#files[at]
    if (!input || !file) return
    const rest = new DataTransfer()
    for (const other of this.#files) if (other !== file) rest.items.add(other)
    input.files = rest.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    const buttons = [...(this.#list?.querySelectorAll('button') ?? [])]
    const next = rest.files.length > 0 ? buttons[Math.min(at, buttons.length - 1)] : input
    next?.focus()
    announce(fill(messages[this.#language.tag].removed, { file: file.name, number: rest.files.length }), this)
  }
}

define('clf-file-upload', FileUploadElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-file-upload': FileUploadElement
  }
}
