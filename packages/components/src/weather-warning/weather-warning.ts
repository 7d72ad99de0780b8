import { givesAdvice } from '#advice'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { isAddedLive } from '../internal/added-live.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { fill } from '../internal/fill.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { isIssuedAt, issuedAt } from './issued-at.ts'
import { signalMark } from './signal-mark.ts'
import { messages, type WeatherSignal } from './weather-warning.messages.ts'
import { styles } from './weather-warning.styles.ts'

const severe = /^(cyclone-(8|9|10)|rainstorm-(red|black)|extreme|landslip)/

const isSignal = (signal: string): signal is WeatherSignal => Object.hasOwn(messages.en.signals, signal)

/**
 * Weather signal in force, across the whole page. The element says the signal in the words of the Observatory, in the language of the page, with
 * a mark that is no colour alone: the number of a tropical cyclone signal, one to three drops for rain. What it means for
 * the reader is the author's own, in light DOM. A signal that script adds to a page already open interrupts a screen reader; one the page
 * came with does not. The author puts it on the page while the signal holds and takes it off afterwards.
 *
 * WCAG 2.2: 1.1.1 Non-text Content, 1.3.1 Info and Relationships, 1.4.1 Use of Color, 4.1.3 Status Messages.
 *
 * @summary Tells which weather signal is in force, and what it means here.
 * @tag clf-weather-warning
 * @status experimental
 * @since 0.2.0
 *
 * @attr {'cyclone-1'|'cyclone-3'|'cyclone-8-northwest'|'cyclone-8-southwest'|'cyclone-8-northeast'|'cyclone-8-southeast'|'cyclone-9'|'cyclone-10'|'extreme-conditions'|'rainstorm-amber'|'rainstorm-red'|'rainstorm-black'|'thunderstorm'|'landslip'|'monsoon'|'very-hot'|'cold'} signal - Signal in force. Without it, or with another word, the content stands alone.
 * @attr {string} since - Time of Hong Kong from which it holds, such as `2026-09-05T10:40`; without it none is told.
 *
 * @slot - What the signal means for the reader: paragraphs, lists, links.
 */
export class WeatherWarningElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: (host) => isSignal(host.getAttribute('signal') ?? ''), advice: 'it names no signal. Write signal="cyclone-8-northeast", or another of its README, on it.' },
      { needs: (host) => isIssuedAt(host.getAttribute('since') ?? '2026-01-01T00:00'), advice: 'its since="…" is no time of Hong Kong. Write it as since="2026-09-05T10:40".' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    signal: { type: String },
    since: { type: String },
  }

  declare signal: WeatherSignal | ''
  declare since: string

  readonly #language = new LanguageController(this)
  #addedLive = false

  constructor() {
    super()
    this.signal = ''
    this.since = ''
  }

  override connectedCallback(): void {
    this.#addedLive ||= isAddedLive(this)
    super.connectedCallback()
  }

  #renderTime() {
    const { tag } = this.#language
    const time = issuedAt(this.since, tag)
    return time ? html`<p>${fill(messages[tag].since, { time })}</p>` : nothing
  }

  #renderSignal(signal: WeatherSignal) {
    const { inForce, signals } = messages[this.#language.tag]
    return html`<h2 id="signal">${fill(inForce, { signal: signals[signal] })}</h2>${this.#renderTime()}`
  }

  override render(): TemplateResult {
    const { signal } = this
    if (!isSignal(signal)) return html`<slot></slot>`
    return html`
      <section class=${severe.test(signal) ? 'severe' : ''} role=${this.#addedLive ? 'alert' : 'region'} aria-labelledby="signal">
        <div class="inner">
          ${signalMark(signal)}
          <div class="words">${this.#renderSignal(signal)}<slot></slot></div>
        </div>
      </section>
    `
  }
}

define('clf-weather-warning', WeatherWarningElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-weather-warning': WeatherWarningElement
  }
}
