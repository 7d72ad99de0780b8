import { givesAdvice } from '#advice'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { isAddedLive } from '../internal/added-live.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages, type NoticeKind } from './notice-banner.messages.ts'
import { styles } from './notice-banner.styles.ts'
import { noticeIcons } from './notice-icon.ts'

/**
 * Notice at the head of a page or of a part of it. The kind is told by a word and a drawing, never by colour alone. An
 * emergency that script adds to a page already open interrupts a screen reader; a notice the page came with does not.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 1.4.1 Use of Color, 1.4.11 Non-text Contrast, 4.1.3 Status Messages.
 *
 * @summary Notice of one of four kinds, from information to emergency.
 * @tag clf-notice-banner
 * @status stable
 * @since 0.1.0
 *
 * @attr {'information'|'success'|'warning'|'emergency'} kind - How much it matters, `information` by default.
 * @attr {string} heading - The notice in one line, a level 2 heading. Without it the kind is the heading.
 *
 * @slot - The notice itself: paragraphs, lists, links.
 */
export class NoticeBannerElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: (host) => host.hasAttribute('heading') || host.textContent.trim() !== '', advice: 'it says nothing. Write heading="…" on it, or the notice in it.' },
    ]
    : []
  static override styles = [baseStyles, styles]
  static override properties = {
    kind: { type: String, reflect: true },
    heading: { type: String },
  }

  declare kind: NoticeKind
  declare heading: string

  readonly #language = new LanguageController(this)
  #addedLive = false

  constructor() {
    super()
    this.kind = 'information'
    this.heading = ''
  }

  override connectedCallback(): void {
    this.#addedLive ||= isAddedLive(this)
    super.connectedCallback()
  }

  get #knownKind(): NoticeKind {
    return this.kind in noticeIcons ? this.kind : 'information'
  }

  #renderTitle() {
    const words = messages[this.#language.tag]
    const kind = this.#knownKind
    return html`
      <h2 class="title" id="title">
        <span class="kind">
          <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">${noticeIcons[kind]}</svg>
          ${words[kind]}
        </span>
        ${this.heading}
      </h2>
    `
  }

  override render(): TemplateResult {
    const role = this.#addedLive && this.#knownKind === 'emergency' ? 'alert' : 'region'
    return html`
      <div class="notice" role=${role} aria-labelledby="title">
        ${this.#renderTitle()}
        <div class="content"><slot></slot></div>
      </div>
    `
  }
}

define('clf-notice-banner', NoticeBannerElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-notice-banner': NoticeBannerElement
  }
}
