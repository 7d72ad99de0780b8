import { givesAdvice } from '#advice'
import { html, isServer, LitElement, ReactiveElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { labelTextOf } from '../field/label-text.ts'
import { afterReset } from '../internal/after-reset.ts'
import { announce, prepareAnnouncements } from '../internal/announce.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { describe } from '../internal/description.ts'
import { fill } from '../internal/fill.ts'
import { ownerOf } from '../internal/form-control.ts'
import { scopeOf } from '../internal/fragment.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './character-count.messages.ts'
import { styles } from './character-count.styles.ts'
import { countCharacters, countText } from './count-text.ts'
import { followValue, unfollowValue, type Follower } from './value-follower.ts'

type Typed = HTMLInputElement | HTMLTextAreaElement

const quietMs = 1000

/**
 * Says how much may be written in the author's `<textarea>` or `<input>`, right after it. Rendered on a server it says
 * the limit; with script it counts code points, so that a rare character of Chinese is one, and waits until an input
 * method has finished its characters, and follows what scripts write. A screen reader hears the count when the person pauses. Text that is too long is
 * kept, and stops the form: do not write `maxlength`, which cuts off what is pasted and counts rare characters twice.
 *
 * WCAG 2.2: 1.4.1 Use of Color, 3.3.1 Error Identification, 3.3.2 Labels or Instructions, 4.1.3 Status Messages.
 *
 * @summary Limit and count of characters for a native text control.
 * @tag clf-character-count
 * @status stable
 * @since 0.1.0
 *
 * @attr {string} for - Id of the control. Give this element an id too, and name it in the control's `aria-describedby`.
 * @attr {number} limit - Most characters, counted in code points; a line break is one.
 * @attr {number} threshold - Per cent of the limit from which the count is shown instead of the limit, 0 by default.
 */
export class CharacterCountElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: (host) => scopeOf(host).getElementById(host.getAttribute('for') ?? '') !== null, advice: 'its for leads to no control. Write the id of the <textarea> or <input> as for="…".' },
      { needs: (host) => Number(host.getAttribute('limit')) > 0, advice: 'it has no limit. Write limit="500" on it.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    for: { type: String },
    limit: { type: Number },
    threshold: { type: Number },
  }

  declare for: string
  declare limit: number
  declare threshold: number

  readonly #language = new LanguageController(this)
  #length = 0
  #connection = new AbortController()
  #pause: ReturnType<typeof setTimeout> | undefined
  #isComposing = false
  readonly #counted: Follower = {
    read: () => (this.#isComposing ? undefined : this.#control?.value),
    changed: () => this.#count(),
  }

  constructor() {
    super()
    this.for = ''
    this.limit = 0
    this.threshold = 0
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#connection = new AbortController()
    const { signal } = this.#connection
    const scope = scopeOf(this)
    for (const type of ['input', 'compositionend', 'change']) scope.addEventListener(type, (event) => this.#handleInput(event), { signal })
    scope.addEventListener('reset', (event) => afterReset(event, () => this.#count()), { signal })
    followValue(this.#counted)
    prepareAnnouncements(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#connection.abort()
    unfollowValue(this.#counted)
    clearTimeout(this.#pause)
  }

  protected override willUpdate(): void {
    if (this.hasUpdated || !(isServer || this.shadowRoot?.firstChild)) this.#count()
  }

  // Hydration expects what the server rendered, which did not know the text, so the first count follows it.
  protected override firstUpdated(): void {
    void this.updateComplete.then(() => this.#count())
  }

  protected override updated(): void {
    if (this.id && this.#control) describe(this.#control, this.id)
  }

  get #control(): Typed | null {
    const control = scopeOf(this).getElementById(this.for)
    return control?.matches('textarea, input') ? (control as Typed) : null
  }

  get #text(): string {
    return countText(this.#length, this.limit, this.threshold, this.#language.tag)
  }

  #count(): void {
    const control = this.#control
    if (!control) return
    const length = countCharacters(control.value)
    if (length !== this.#length) this.requestUpdate()
    this.#length = length
    this.#judge(control)
  }

  // The field around the control may have rendered already, with the message of a moment ago.
  #judge(control: Typed): void {
    const { error } = messages[this.#language.tag]
    const isOver = this.#length > this.limit
    const message = isOver ? fill(error, { label: labelTextOf(control), number: this.limit }) : ''
    if (message === (control.validity.customError ? control.validationMessage : '')) return
    control.setCustomValidity(message)
    const owner = ownerOf(control)
    if (owner instanceof ReactiveElement) owner.requestUpdate()
  }

  #handleInput(event: Event): void {
    if (event.target !== this.#control) return
    this.#isComposing = event.type === 'input' && (event as InputEvent).isComposing
    if (this.#isComposing) return
    this.#count()
    clearTimeout(this.#pause)
    // What is said is read when the pause is over, so that nothing typed meanwhile is lost.
    this.#pause = setTimeout(() => announce(this.#text, this), quietMs)
  }

  override render(): TemplateResult {
    return html`<span class=${this.#length > this.limit ? 'count over' : 'count'}>${this.#text}</span>`
  }
}

define('clf-character-count', CharacterCountElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-character-count': CharacterCountElement
  }
}
