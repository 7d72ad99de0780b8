import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import type { DisplayChangeEvent } from '../events/display-change.ts'
import { TextSizeChangeEvent } from '../events/text-size-change.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './text-size.messages.ts'
import { styles } from './text-size.styles.ts'
import { textSizeCookie, textSizeFromCookie, textSizes, type TextSize } from './text-size-cookie.ts'

/** Other elements of the page tell with these that a person chose a size. */
const changes = ['clf-text-size-change', 'clf-display-change'] as const

/**
 * Three buttons that set the text size of the whole site. Without script they post `text-size` and `return` to
 * `preferences-href`, and the site answers with the cookie and the page. With script the page changes at once:
 * `data-clf-text-size` on `<html>` (clf.css does the rest) and the cookie `clf-text-size`, kept for a year.
 * Every other one of the page, and `<clf-display-settings>`, shows the choice too.
 *
 * WCAG 2.2: 1.4.4 Resize Text, 4.1.2 Name, Role, Value, 2.5.8 Target Size.
 *
 * @summary Lets a reader choose one of three text sizes.
 * @tag clf-text-size
 * @status stable
 * @since 0.1.0
 *
 * @attr {'default'|'larger'|'largest'} text-size - Text size in force, `default` by default. A size on `<html>` or in the cookie wins.
 * @attr {string} preferences-href - Address the form posts to, `/preferences` by default.
 * @attr {string} path - Path of this page, `/tc/circulars`, to come back to after the post; sent as `return`.
 *
 * @event {TextSizeChangeEvent} clf-text-size-change - A person chose a size; `event.size` holds it.
 */
export class TextSizeElement extends LitElement {
  static readonly version = version
  static override styles = [baseStyles, styles]
  static override properties = {
    textSize: { type: String, attribute: 'text-size', reflect: true },
    preferencesHref: { type: String, attribute: 'preferences-href' },
    path: { type: String },
  }

  declare textSize: TextSize
  declare preferencesHref: string
  declare path: string

  readonly #language = new LanguageController(this)
  #connection = new AbortController()

  readonly #follow = (change: TextSizeChangeEvent | DisplayChangeEvent) => {
    this.textSize = 'size' in change ? change.size : change.choice.textSize
  }

  constructor() {
    super()
    this.textSize = 'default'
    this.preferencesHref = '/preferences'
    this.path = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const { signal } = (this.#connection = new AbortController())
    for (const change of changes) this.ownerDocument.documentElement.addEventListener(change, this.#follow, { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#connection.abort()
  }

  // The page and the cookie are read after the first render, because hydration expects what the server rendered.
  protected override firstUpdated(): void {
    const stated = textSizes.find((size) => size === this.ownerDocument.documentElement.dataset['clfTextSize'])
    const stored = stated ?? textSizeFromCookie(this.ownerDocument.cookie)
    if (stored) this.#apply(stored)
  }

  #apply(size: TextSize): void {
    this.textSize = size
    this.ownerDocument.documentElement.dataset['clfTextSize'] = size
  }

  #handleSubmit(event: SubmitEvent): void {
    const chosen = textSizes.find((size) => event.submitter?.getAttribute('value') === size)
    if (!chosen) return
    event.preventDefault()
    this.#apply(chosen)
    this.ownerDocument.cookie = textSizeCookie(chosen)
    const change = new TextSizeChangeEvent(chosen)
    this.dispatchEvent(change)
  }

  #renderButton(size: TextSize, name: string) {
    return html`
      <button name="text-size" value=${size} aria-pressed=${this.textSize === size ? 'true' : 'false'}>
        <span class=${size} aria-hidden="true">A</span><span class="visually-hidden">${name}</span>
      </button>
    `
  }

  override render(): TemplateResult {
    const words = messages[this.#language.tag]
    return html`
      <form method="post" action=${this.preferencesHref} @submit=${this.#handleSubmit}>
        <input type="hidden" name="return" value=${this.path} />
        <fieldset>
          <legend class="visually-hidden">${words.label}</legend>
          ${textSizes.map((size) => this.#renderButton(size, words[size]))}
        </fieldset>
      </form>
    `
  }
}

define('clf-text-size', TextSizeElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-text-size': TextSizeElement
  }
}
