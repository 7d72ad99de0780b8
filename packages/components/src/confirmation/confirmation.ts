import { givesAdvice } from '#advice'
import { formatDate } from '@clf/text'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import { isCalendarDate } from '../internal/calendar-date.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './confirmation.messages.ts'
import { styles } from './confirmation.styles.ts'

/**
 * Head of the page after a form was sent: what was done, the number to quote and the day it was received. The title is the author's
 * own `<h1>`, in light DOM. One click selects the whole number, to copy it.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.1 Use of Color, 2.4.2 Page Titled, 3.3.4 Error Prevention (Legal, Financial, Data).
 *
 * @summary Says that something was received, with the number to quote.
 * @tag clf-confirmation
 * @status experimental
 * @since 0.2.0
 *
 * @attr {string} receipt-number - Number to quote; without it none is told.
 * @attr {string} received - Day on which it was received, such as `2026-11-29`; without it, or when it is no date, none is told.
 *
 * @slot - One `<h1>` that says what was done.
 */
export class ConfirmationElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'h1', advice: 'it does not say what was done. Write <h1>Application received</h1> in it.' },
      { needs: (host) => isCalendarDate(host.getAttribute('received') ?? '2026-01-01'), advice: 'its received="…" is no date. Write it as received="2026-11-29".' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    receiptNumber: { type: String, attribute: 'receipt-number' },
    received: { type: String },
  }

  declare receiptNumber: string
  declare received: string

  readonly #language = new LanguageController(this)

  constructor() {
    super()
    this.receiptNumber = ''
    this.received = ''
  }

  override render(): TemplateResult {
    const { receiptNumber, received } = this
    const words = messages[this.#language.tag]
    return html`
      <div>
        <slot></slot>
        ${receiptNumber ? html`<p class="receipt">${words.receipt}<b>${receiptNumber}</b></p>` : nothing}
        ${isCalendarDate(received) ? html`<p>${words.received}${formatDate(received, this.#language.tag)}</p>` : nothing}
      </div>
    `
  }
}

define('clf-confirmation', ConfirmationElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-confirmation': ConfirmationElement
  }
}
