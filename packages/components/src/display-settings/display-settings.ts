import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { DisplayChangeEvent } from '../events/display-change.ts'
import type { TextSizeChangeEvent } from '../events/text-size-change.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { LanguageController } from '../internal/language.ts'
import { textSizes, type TextSize } from '../text-size/text-size-cookie.ts'
import { version } from '../version.ts'
import { choiceCookie, choiceFromCookie, choiceOnPage, choices, motions, settings, showChoice, themes, type DisplaySetting, type Motion, type Theme } from './display-choice.ts'
import { messages } from './display-settings.messages.ts'
import { styles } from './display-settings.styles.ts'

/** Other elements of the page tell with these that a person made a choice. */
const changes = ['clf-text-size-change', 'clf-display-change'] as const

/**
 * Form that sets how every page of the site is shown: colours, text size and motion. Without script it posts `theme`, `text-size`,
 * `motion` and `return` to `preferences-href`, and the site answers with the cookies and the page. With script the page changes when
 * the form is saved: `data-clf-theme`, `data-clf-text-size` and `data-clf-motion` on `<html>` (clf.css does the rest), and cookies
 * of the same names without `data-`, kept for a year.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.4 Resize Text, 2.3.3 Animation from Interactions, 2.5.8 Target Size, 3.2.2 On Input, 4.1.3 Status Messages.
 *
 * @summary Lets a reader choose colours, text size and motion for the whole site.
 * @tag clf-display-settings
 * @status stable
 * @since 0.1.0
 *
 * @attr {'device'|'light'|'dark'|'high-contrast'|'heritage'} theme - Colours in force, `device` by default. What `<html>` or the cookie says wins.
 * @attr {'default'|'larger'|'largest'} text-size - Text size in force, `default` by default. What `<html>` or the cookie says wins.
 * @attr {'device'|'reduced'} motion - Motion in force, `device` by default. What `<html>` or the cookie says wins.
 * @attr {string} preferences-href - Address the form posts to, `/preferences` by default.
 * @attr {string} path - Path of this page, `/tc/circulars`, to come back to after the post; sent as `return`.
 *
 * @event {DisplayChangeEvent} clf-display-change - A person saved the form; `event.choice` holds `theme`, `textSize` and `motion`.
 */
export class DisplaySettingsElement extends LitElement {
  static readonly version = version
  static override styles = [baseStyles, styles]
  static override properties = {
    theme: { type: String, reflect: true },
    textSize: { type: String, attribute: 'text-size', reflect: true },
    motion: { type: String, reflect: true },
    preferencesHref: { type: String, attribute: 'preferences-href' },
    path: { type: String },
  }

  declare theme: Theme
  declare textSize: TextSize
  declare motion: Motion
  declare preferencesHref: string
  declare path: string

  readonly #language = new LanguageController(this)
  #connection = new AbortController()
  #isSaved = false

  // A radio button that a person has pressed no longer heeds its attribute. What is chosen but not saved stays.
  readonly #follow = async (change: TextSizeChangeEvent | DisplayChangeEvent) => {
    const isSize = 'size' in change
    Object.assign(this, isSize ? { textSize: change.size } : change.choice)
    await this.updateComplete
    const radios = this.renderRoot.querySelectorAll<HTMLInputElement>(isSize ? '[name="text-size"][checked]' : '[checked]')
    for (const radio of radios) radio.checked = true
  }

  constructor() {
    super()
    this.theme = 'device'
    this.textSize = 'default'
    this.motion = 'device'
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

  // The page and the cookies are read after the first render, because hydration expects what the server rendered.
  protected override firstUpdated(): void {
    for (const setting of settings) {
      const value = choiceOnPage(setting, this.ownerDocument.documentElement) ?? choiceFromCookie(setting, this.ownerDocument.cookie)
      if (value) this.#apply(setting, value)
    }
  }

  #valueOf(setting: DisplaySetting): string {
    return { theme: this.theme, 'text-size': this.textSize, motion: this.motion }[setting]
  }

  #take(setting: DisplaySetting, value: string): void {
    if (setting === 'theme') this.theme = themes.find((theme) => theme === value) ?? 'device'
    if (setting === 'text-size') this.textSize = textSizes.find((size) => size === value) ?? 'default'
    if (setting === 'motion') this.motion = motions.find((motion) => motion === value) ?? 'device'
  }

  #apply(setting: DisplaySetting, value: string): void {
    this.#take(setting, value)
    showChoice(setting, this.#valueOf(setting), this.ownerDocument.documentElement)
  }

  #handleChange(): void {
    this.#isSaved = false
    this.requestUpdate()
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault()
    const chosen = new FormData(event.target as HTMLFormElement)
    for (const setting of settings) {
      this.#apply(setting, String(chosen.get(setting)))
      this.ownerDocument.cookie = choiceCookie(setting, this.#valueOf(setting))
    }
    this.#isSaved = true
    this.requestUpdate()
    const { theme, textSize, motion } = this
    const change = new DisplayChangeEvent({ theme, textSize, motion })
    this.dispatchEvent(change)
  }

  #renderChoice(setting: DisplaySetting, value: string) {
    const words = messages[this.#language.tag][setting]
    return html`
      <label>
        <input type="radio" name=${setting} value=${value} ?checked=${this.#valueOf(setting) === value} />
        ${words[value]}
      </label>
    `
  }

  #renderSetting(setting: DisplaySetting) {
    return html`
      <fieldset>
        <legend>${messages[this.#language.tag][setting]['legend']}</legend>
        ${choices[setting].map((value) => this.#renderChoice(setting, value))}
      </fieldset>
    `
  }

  override render(): TemplateResult {
    const words = messages[this.#language.tag]
    return html`
      <form
        method="post"
        action=${this.preferencesHref}
        autocomplete="off"
        @change=${this.#handleChange}
        @submit=${this.#handleSubmit}
      >
        <input type="hidden" name="return" value=${this.path} />
        ${settings.map((setting) => this.#renderSetting(setting))}
        <button>${words.save}</button>
      </form>
      <div class="saved" role="status">${this.#isSaved ? words.saved : nothing}</div>
    `
  }
}

define('clf-display-settings', DisplaySettingsElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-display-settings': DisplaySettingsElement
  }
}
