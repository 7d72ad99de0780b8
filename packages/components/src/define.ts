import { givesAdvice } from '#advice'
import { isServer, type ReactiveElement } from 'lit'
import { adoptStyles } from './internal/adopted-styles.ts'
import { ContentCheck, type Requirement } from './internal/content-check.ts'
import { version } from './version.ts'

interface Versioned {
  readonly version?: string
}

let isTold = false

// Once for all elements: a page that loads two versions has two of each.
function tellOfOther(tag: string, former: Versioned): void {
  if (isTold) return
  isTold = true
  const advice = givesAdvice ? ` The first to come keeps <${tag}>, so what differs in the second has no effect. Load the library once.` : ''
  console.warn(`@clf/components: this page loads ${former.version ?? 'an unknown version'} and ${version}.${advice}`)
}

function watchContent(element: CustomElementConstructor): void {
  const { requirements, addInitializer } = element as unknown as Partial<typeof ReactiveElement & { requirements: readonly Requirement[] }>
  if (!isServer && requirements) addInitializer?.call(element as unknown as typeof ReactiveElement, (host) => new ContentCheck(host as ReactiveElement, requirements))
}

/**
 * Registers `element` under `tag` unless the tag is taken, so that two copies of the library can share a page, and then
 * says so once in the console. In another document the element gets its styles again,
 * and its static `requirements` are looked at when it is in the page.
 */
export function define(tag: `clf-${string}`, element: CustomElementConstructor): void {
  const former = customElements.get(tag)
  if (former && former !== element) return tellOfOther(tag, former as Versioned)
  if (former) return
  if (givesAdvice) watchContent(element)
  Object.defineProperty(element.prototype, 'adoptedCallback', { configurable: true, value: adoptStyles })
  customElements.define(tag, element)
}
