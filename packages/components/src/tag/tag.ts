import { givesAdvice } from '#advice'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages, type TagStatus } from './tag.messages.ts'

/**
 * Status of something in a word or two. The word tells it; the colour only repeats it. A status of the standard brings
 * its word in the page's language, any other status is the author's own text. clf.css colours it, so that a list of
 * many tags does not carry a style sheet in each, and a text of the author's own is a tag without script too.
 *
 * WCAG 2.2: 1.4.1 Use of Color, 1.4.3 Contrast (Minimum), 1.4.4 Resize Text.
 *
 * @summary Tells the status of something in a word.
 * @tag clf-tag
 * @status stable
 * @since 0.1.0
 *
 * @attr {'new'|'updated'|'draft'|'upcoming'|'current'|'superseded'|'withdrawn'|'expired'|'archived'} status - Status of the standard: brings its word and colour.
 * @attr {'neutral'|'information'|'success'|'warning'|'emergency'} kind - How much it matters: colour of a text of the author's own, `neutral` by default.
 *
 * @slot - Text of the author's own; it takes the place of the word of `status`.
 */
export class TagElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: (host) => host.hasAttribute('status') || host.textContent.trim() !== '', advice: 'it says nothing. Write status="…" on it, or a word or two in it.' },
    ]
    : []
  static override properties = {
    status: { type: String, reflect: true },
    kind: { type: String, reflect: true },
  }

  declare status: TagStatus | undefined
  declare kind: 'neutral' | 'information' | 'success' | 'warning' | 'emergency' | undefined

  /** Only of a tag with a status: a list of many tags in the author's own words follows no language. */
  #language: LanguageController | undefined

  protected override willUpdate(): void {
    if (this.status) this.#language ??= new LanguageController(this)
  }

  override render(): TemplateResult {
    const word = this.#language && this.status && messages[this.#language.tag][this.status]
    // `name=""` is the slot without a name. These are other strings than those of 0.1.0, which knew fewer words and rendered nothing for the others:
    // what it rendered is rendered anew, where going on with it would leave the tag without its word.
    return word ? html`<slot name="">${word}</slot>` : html`<slot></slot>`
  }
}

define('clf-tag', TagElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-tag': TagElement
  }
}
