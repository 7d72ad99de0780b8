import { givesAdvice } from '#advice'
import { ReactiveElement } from 'lit'
import { define } from '../define.ts'
import { afterReset } from '../internal/after-reset.ts'
import { announce, prepareAnnouncements } from '../internal/announce.ts'
import type { Requirement } from '../internal/content-check.ts'
import { fill } from '../internal/fill.ts'
import { isFormControl } from '../internal/form-control.ts'
import { scopeOf } from '../internal/fragment.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './conditional-reveal.messages.ts'
import { RestingControls } from './resting-controls.ts'

/**
 * Questions that belong to one choice, right after its `<div class="clf-choice">` in document order. Without script
 * they are always there. Where script may run, clf.css alone shows them while the choice is made, from the first paint.
 * With script the element also says politely that they have appeared, and keeps hidden answers from stopping the form;
 * they are posted all the same, as without script. A radio button gets no `aria-expanded`, because its role does not
 * take it: the questions are simply the next thing to read.
 *
 * WCAG 2.2: 1.3.2 Meaningful Sequence, 3.2.2 On Input, 4.1.2 Name, Role, Value, 4.1.3 Status Messages.
 *
 * @summary Questions shown while the choice before them is made.
 * @tag clf-conditional-reveal
 * @status stable
 * @since 0.1.0
 *
 * @attr {boolean} required - While shown, the controls inside have to be answered. Write it here, not on the controls, which would stop every reader without script.
 */
export class ConditionalRevealElement extends ReactiveElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      {
        needs: (host) => host.previousElementSibling?.querySelector('[type=radio], [type=checkbox]') != null,
        advice: 'it follows no choice. Write it right after the <div class="clf-choice"> it belongs to.',
      },
    ]
    : []
  static override properties = {
    required: { type: Boolean },
  }

  declare required: boolean

  readonly #language = new LanguageController(this)
  readonly #resting = new RestingControls()
  #connection = new AbortController()

  constructor() {
    super()
    this.required = false
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#connection = new AbortController()
    const { signal } = this.#connection
    // Neither event leaves the shadow tree it happens in.
    const scope = scopeOf(this)
    scope.addEventListener('change', (event) => this.#handleChange(event), { signal })
    scope.addEventListener('reset', (event) => afterReset(event, () => this.requestUpdate()), { signal })
    this.ownerDocument.defaultView?.addEventListener('pageshow', () => this.requestUpdate(), { signal })
    prepareAnnouncements(this)
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#connection.abort()
    this.#resting.wake()
  }

  protected override updated(): void {
    const controls = [...this.querySelectorAll('input, select, textarea')].filter(isFormControl)
    if (!this.#choice?.checked) {
      // Browsers give no answer back to a control that is read-only by then; they have done so when the page is complete.
      if (this.ownerDocument.readyState === 'complete') this.#resting.rest(controls)
      return
    }
    this.#resting.wake()
    if (!this.required) return
    for (const control of controls) if (control.type !== 'checkbox') control.required = true
  }

  get #choice(): HTMLInputElement | null | undefined {
    return this.previousElementSibling?.querySelector<HTMLInputElement>('input:is([type="radio"], [type="checkbox"])')
  }

  #handleChange(event: Event): void {
    this.requestUpdate()
    const choice = this.#choice
    if (event.target !== choice || !choice?.checked) return
    const label = choice.labels?.[0]?.textContent?.trim() ?? ''
    announce(fill(messages[this.#language.tag].shown, { label }), this)
  }
}

define('clf-conditional-reveal', ConditionalRevealElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-conditional-reveal': ConditionalRevealElement
  }
}
