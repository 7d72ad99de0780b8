import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { ensureId } from '../field/unique-id.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { isFormControl, ownerOf, type FormControl } from '../internal/form-control.ts'
import { LanguageController } from '../internal/language.ts'
import { coversForm } from '../internal/summary-scope.ts'
import { version } from '../version.ts'
import { messages } from './error-summary.messages.ts'
import { styles } from './error-summary.styles.ts'
import { withErrorPrefix, withoutErrorPrefix } from './error-title.ts'
import { formErrors } from './form-errors.ts'

/**
 * List of what stopped a form, one link to each question. A server writes the list as `<ul>` inside, with the same words
 * as beside the fields, and the prefix of the page's title; it is there, and takes the focus, without script. With script
 * the element writes the list itself when the browser stops the form, prefixes the title, and takes the focus at once.
 * Without a list it takes no space. Place it at the head of the main part.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 2.4.2 Page Titled, 2.4.3 Focus Order, 3.3.1 Error Identification,
 * 4.1.3 Status Messages.
 *
 * @summary Links to every question that has to be answered again.
 * @tag clf-error-summary
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} form - Id of the form whose errors are listed. By default the form around it, else every form of the page.
 *
 * @slot - The list as the server wrote it: `<ul>` with one link in each item.
 */
export class ErrorSummaryElement extends LitElement {
  static readonly version = version
  static override styles = [baseStyles, styles]
  static override properties = {
    form: { type: String },
  }

  declare form: string | undefined

  readonly #language = new LanguageController(this)
  #connection = new AbortController()
  #hadList = false
  #stoppedAt: FormControl | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#connection = new AbortController()
    const { signal } = this.#connection
    document.addEventListener('invalid', (event) => this.#handleInvalid(event), { capture: true, signal })
    for (const end of ['submit', 'reset']) document.addEventListener(end, (event) => this.#handleEnd(event), { signal })
    this.addEventListener('click', (event) => this.#handleClick(event), { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#connection.abort()
  }

  protected override firstUpdated(): void {
    this.#handleListChange()
  }

  // The fields put their words into the new language in this same turn, and the list repeats their words.
  protected override updated(): void {
    queueMicrotask(() => {
      if (this.#stoppedAt) this.#list(this.#stoppedAt)
      if (this.#hadList) document.title = withErrorPrefix(document.title, this.#language.tag)
    })
  }

  #list(stoppedAt: FormControl): void {
    const items = formErrors(stoppedAt.form?.elements ?? [stoppedAt], this.#language.tag).map(({ control, message }) => this.#item(control, message))
    const list = this.querySelector('ul') ?? this.appendChild(document.createElement('ul'))
    list.replaceChildren(...items)
  }

  #item(control: FormControl, message: string): HTMLLIElement {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = `#${ensureId(control)}`
    link.textContent = message
    item.append(link)
    return item
  }

  #takeFocus(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.summary')?.focus()
  }

  #handleListChange(): void {
    const hasList = this.querySelector('li') !== null
    const appeared = hasList && !this.#hadList
    this.#hadList = hasList
    if (!appeared) return
    document.title = withErrorPrefix(document.title, this.#language.tag)
    // A person who is already somewhere on the page is not taken away from it.
    if (document.activeElement === document.body) this.#takeFocus()
  }

  #handleInvalid({ target }: Event): void {
    if (!isFormControl(target) || !coversForm(this, target.form)) return
    this.#stoppedAt = target
    this.#list(target)
    this.#hadList = true
    document.title = withErrorPrefix(document.title, this.#language.tag)
    this.#takeFocus()
  }

  #handleEnd(event: Event): void {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !coversForm(this, form) || !this.#stoppedAt) return
    this.#stoppedAt = undefined
    this.#hadList = false
    this.querySelector('ul')?.replaceChildren()
    document.title = withoutErrorPrefix(document.title)
  }

  #handleClick(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="#"]') : null
    const control = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!control) return
    event.preventDefault()
    // The label and the error are what a person has to read, and they stand above the control.
    const question = ownerOf(control) ?? control
    question.scrollIntoView({ block: 'start' })
    control.focus({ preventScroll: true })
  }

  override render(): TemplateResult {
    return html`
      <div class="summary" role="group" tabindex="-1" autofocus aria-labelledby="title">
        <h2 class="title" id="title">${messages[this.#language.tag].title}</h2>
        <slot @slotchange=${this.#handleListChange}></slot>
      </div>
    `
  }
}

define('clf-error-summary', ErrorSummaryElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-error-summary': ErrorSummaryElement
  }
}
