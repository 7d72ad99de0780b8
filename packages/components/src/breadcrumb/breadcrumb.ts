import { givesAdvice } from '#advice'
import { html, LitElement, type TemplateResult } from 'lit'
import { define } from '../define.ts'
import { baseStyles } from '../internal/base.styles.ts'
import type { Requirement } from '../internal/content-check.ts'
import { LanguageController } from '../internal/language.ts'
import { version } from '../version.ts'
import { messages } from './breadcrumb.messages.ts'
import { styles } from './breadcrumb.styles.ts'

/**
 * Way from the home page to this page. The list is the author's own `<ol>`, in light DOM, with `aria-current="page"` on
 * the last item; the element adds the landmark and its name. The separators come from clf.css and are not read out.
 *
 * WCAG 2.2: 1.3.1 Info and Relationships, 2.4.8 Location.
 *
 * @summary Names and lays out the list of pages above this one.
 * @tag clf-breadcrumb
 * @status stable
 * @since 0.1.0
 *
 * @slot - One `<ol>` of links, from the home page to this page.
 */
export class BreadcrumbElement extends LitElement {
  static readonly version = version
  static readonly requirements: readonly Requirement[] = givesAdvice
    ? [
      { needs: 'ol, ul', advice: 'it holds no list. Write <ol><li><a href="…">…</a></li></ol> in it.' },
    ]
    : []
  static override styles = [baseStyles, styles]

  readonly #language = new LanguageController(this)

  override render(): TemplateResult {
    return html`<nav aria-label=${messages[this.#language.tag].label}><slot></slot></nav>`
  }
}

define('clf-breadcrumb', BreadcrumbElement)

declare global {
  interface HTMLElementTagNameMap {
    'clf-breadcrumb': BreadcrumbElement
  }
}
