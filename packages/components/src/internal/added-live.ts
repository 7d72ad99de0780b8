import type { LitElement } from 'lit'

/**
 * Whether `host` comes to a page that a reader has before them, and so has to be told of. Asked before its shadow tree is
 * made, that is before `super.connectedCallback()`: what the page came with has one from the server, or comes while the page is read.
 */
export function isAddedLive(host: LitElement): boolean {
  return !host.hasUpdated && host.shadowRoot === null && host.ownerDocument.readyState === 'complete'
}
