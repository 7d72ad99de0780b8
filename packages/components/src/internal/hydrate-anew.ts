import { givesAdvice } from '#advice'
import { adoptStyles, LitElement, type PropertyValues } from 'lit'
import { warnOnce } from './report-mistake.ts'

/** The part of LitElement that its types keep to its subclasses. */
interface Updating extends HTMLElement {
  readonly hasUpdated: boolean
  update(changed: PropertyValues): void
}

const elements = LitElement.prototype as unknown as Updating
const { update } = elements

function empty(element: HTMLElement, root: ShadowRoot): void {
  root.replaceChildren()
  adoptStyles(root, (element.constructor as typeof LitElement).elementStyles)
}

// A page in a cache, or a server not yet brought up to date, has what another version rendered, in which this version does
// not find its parts. Lit stops half-way there and would render a second time beside it.
elements.update = function(this: Updating, changed: PropertyValues): void {
  try {
    update.call(this, changed)
  } catch (error) {
    if (this.hasUpdated || !this.shadowRoot?.firstChild) throw error
    empty(this, this.shadowRoot)
    update.call(this, changed)
    const advice = givesAdvice ? ', and is rendered again. Write pages with @clf/ssr of the version they load.' : '.'
    warnOnce(`<${this.localName}>: its HTML was rendered by another version of the library${advice}`)
  }
}
