import { givesAdvice } from '#advice'
import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { announce, prepareAnnouncements } from '../internal/announce.ts'
import type { Requirement } from '../internal/content-check.ts'
import { scopeOf } from '../internal/fragment.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './button.messages.ts'
import { changesPage } from './changes-page.ts'

/**
 * The author's own `<button>`, or a link `<a>` that looks like one, in light DOM: it stays native in every way. With
 * script a form that posts is sent once by a button inside: the same button sends it again only after `hold` seconds, or when
 * the page is come back to. Not held is a form after which the page may stay and sending again does no harm: one that only asks
 * (`method="get"`), opens another window, closes its dialog, or is taken over by a script with `preventDefault()`. No browser tells
 * a page that a post has brought a file: write `hold="0"` there. The button is never disabled, so that it keeps the focus and its own name and value are posted.
 *
 * WCAG 2.2: 1.4.11 Non-text Contrast, 2.5.8 Target Size, 4.1.2 Name, Role, Value, 4.1.3 Status Messages.
 *
 * @summary Native button or link, sent once.
 * @tag clf-button
 * @status stable
 * @since 0.1.0
 *
 * @attr {'primary'|'secondary'|'warning'} variant - How much the button matters, `primary` by default: one on a page. Works without script.
 * @attr {number} hold - Seconds for which the form is not sent again, 5 by default; 0 turns it off.
 */
export class ButtonElement extends ReactiveElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'button, a, input', advice: 'it holds no button. Write <button>…</button> or <a href="…">…</a> in it.' },
    ]
    : []
  static override properties = {
    variant: { type: String, reflect: true },
    hold: { type: Number },
  }

  declare variant: 'primary' | 'secondary' | 'warning' | undefined
  declare hold: number

  readonly #language = new LanguageController(this)
  #connection = new AbortController()
  #sentAt = -Infinity

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
    this.ownerDocument.defaultView?.addEventListener('pageshow', () => (this.#sentAt = -Infinity), { signal })
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
    if (this.#isSender(event) && !event.defaultPrevented && changesPage(event)) this.#sentAt = event.timeStamp
  }
}

define('clf-button', ButtonElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-button': ButtonElement
  }
}
