import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { announce, prepareAnnouncements } from '../internal/announce.ts'
import { scopeOf } from '../internal/fragment.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './button.messages.ts'
import { leavesPage } from './leaves-page.ts'

/**
 * The author's own `<button>`, or a link `<a>` that looks like one, in light DOM: it stays native in every way. With
 * script a form sent by a button inside is sent once: the same button sends it again only after `hold` seconds, or when
 * the page is come back to, or stays because a file was downloaded. A form that opens another window or closes its dialog, or that a
 * script takes over with `preventDefault()`, is not held. The button is never disabled, so that it keeps the focus and its own name and value are posted.
 *
 * WCAG 2.2: 1.4.11 Non-text Contrast, 2.5.8 Target Size, 4.1.2 Name, Role, Value, 4.1.3 Status Messages.
 *
 * @summary Native button or link, sent once.
 * @tag clf-button
 * @status stable
 * @since 0.1.0
 *
 * @attr {'primary'|'secondary'|'warning'} kind - How much the button matters, `primary` by default: one on a page. Works without script.
 * @attr {number} hold - Seconds for which the form is not sent again, 5 by default; 0 turns it off.
 */
export class ButtonElement extends ReactiveElement {
  static readonly version = version
  static override properties = {
    kind: { type: String, reflect: true },
    hold: { type: Number },
  }

  declare kind: 'primary' | 'secondary' | 'warning' | undefined
  declare hold: number

  readonly #language = new LanguageController(this)
  #connection = new AbortController()
  #sentAt = -Infinity

  readonly #release = () => {
    this.#sentAt = -Infinity
  }

  constructor() {
    super()
    this.hold = 5
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#connection = new AbortController()
    const { signal } = this.#connection
    const scope = scopeOf(this)
    scope.addEventListener('submit', (event) => this.#handleSubmit(event as SubmitEvent), { capture: true, signal })
    scope.addEventListener('submit', (event) => this.#handleSent(event as SubmitEvent), { signal })
    const page = this.ownerDocument.defaultView
    page?.addEventListener('pageshow', this.#release, { signal })
    // What was sent came to a file, or to nothing: the page stays.
    ;(page as { navigation?: EventTarget } | null)?.navigation?.addEventListener('navigateerror', this.#release, { signal })
    prepareAnnouncements(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#connection.abort()
  }

  #isSender(event: SubmitEvent): boolean {
    return event.submitter !== null && this.contains(event.submitter)
  }

  #handleSubmit(event: SubmitEvent): void {
    if (!this.#isSender(event) || event.timeStamp - this.#sentAt >= this.hold * 1000) return
    event.preventDefault()
    event.stopImmediatePropagation()
    announce(messages[this.#language.tag].sending, this)
  }

  #handleSent(event: SubmitEvent): void {
    if (this.#isSender(event) && !event.defaultPrevented && leavesPage(event)) this.#sentAt = event.timeStamp
  }
}

define('clf-button', ButtonElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-button': ButtonElement
  }
}
