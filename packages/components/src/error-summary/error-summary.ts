import { givesAdvice } from '#advice'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { ensureId } from '../field/unique-id.ts'
import { AuthoredPart } from '../internal/authored-part.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { ownerOf, type FormControl } from '../internal/form-control.ts'
import { watchScope } from '../internal/form-watch.ts'
import { fragmentTarget, scopeOf } from '../internal/fragment.ts'
import { LanguageController } from '../internal/language.ts'
import { joinSummaries, leaveSummaries, type FormSummary } from '../internal/summary-scope.ts'
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
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      {
        needs: (host) => !host.hasAttribute('form') || scopeOf(host).getElementById(host.getAttribute('form') ?? '') !== null,
        advice: 'its form leads to no form. Write the id of the <form> as form="…", or leave it out.',
      },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    form: { type: String },
  }

  declare form: string | undefined

  readonly #language = new LanguageController(this)
  readonly #authored = new AuthoredPart(() => [...this.children].find((child): child is HTMLElement => child !== this.#own && child.matches('ul, ol, :has(li)')))
  #changes: MutationObserver | undefined
  readonly #targets = new WeakMap<Element, FormControl>()
  #own: HTMLElement | undefined
  #stoppedAt: FormControl | undefined

  readonly #summary: FormSummary = {
    host: this,
    formStopped: (control) => this.#handleStop(control),
    formSent: () => this.#handleEnd(),
    formTaken: () => this.#bringBack(),
    formReset: () => {
      this.#handleEnd()
      this.#bringBack()
    },
  }

  constructor() {
    super()
    this.addEventListener('click', (event) => this.#handleClick(event))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    watchScope(this)
    joinSummaries(this.#summary)
    // Not in the constructor, which a server runs too.
    this.#changes ??= new MutationObserver(() => this.#handleListChange())
    this.#changes.observe(this, { childList: true, characterData: true, subtree: true })
    if (this.hasUpdated) this.#handleListChange()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    leaveSummaries(this.#summary)
    this.#changes?.disconnect()
  }

  protected override firstUpdated(): void {
    this.#handleListChange()
  }

  // The fields put their words into the new language in this same turn, and the list repeats their words.
  protected override updated(): void {
    queueMicrotask(() => {
      if (this.#stoppedAt) this.#list(this.#stoppedAt)
      if (this.#hasList) this.#prefixTitle()
    })
  }

  get #hasList(): boolean {
    return this.#stoppedAt !== undefined || this.#authored.isShown
  }

  #list(stoppedAt: FormControl): void {
    const items = formErrors(stoppedAt.form?.elements ?? [stoppedAt], this.#language.tag).map(({ control, message }) => this.#item(control, message))
    this.#authored.putAway()
    const list = (this.#own ??= document.createElement('ul'))
    list.replaceChildren(...items)
    if (list.parentElement !== this) this.append(list)
  }

  #item(control: FormControl, message: string): HTMLLIElement {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = `#${ensureId(control)}`
    link.textContent = message
    this.#targets.set(link, control)
    item.append(link)
    return item
  }

  #takeFocus(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.summary')?.focus()
  }

  #prefixTitle(): void {
    this.ownerDocument.title = withErrorPrefix(this.ownerDocument.title, this.#language.tag)
  }

  #handleListChange(): void {
    const change = this.#authored.look()
    if (change === 'gone' && !this.#stoppedAt) this.#dropTitle()
    if (change !== 'arrived') return
    this.#takeOwnAway()
    this.#prefixTitle()
    // A person who is already somewhere on the page is not taken away from it.
    if (this.ownerDocument.activeElement === this.ownerDocument.body) this.#takeFocus()
  }

  #handleStop(control: FormControl): void {
    this.#stoppedAt = control
    this.#list(control)
    this.#prefixTitle()
    this.#takeFocus()
  }

  #handleEnd(): void {
    if (!this.#stoppedAt) return
    this.#takeOwnAway()
    this.#dropTitle()
  }

  #bringBack(): void {
    if (!this.#stoppedAt && this.#authored.bringBack()) this.#prefixTitle()
  }

  #takeOwnAway(): void {
    this.#stoppedAt = undefined
    this.#own?.remove()
  }

  #dropTitle(): void {
    this.ownerDocument.title = withoutErrorPrefix(this.ownerDocument.title)
  }

  #handleClick(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="#"]')
    const control = link && (this.#targets.get(link) ?? fragmentTarget(scopeOf(this), link.hash))
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
