import type { LitElement } from 'lit'
import { render, type TemplateResult } from 'lit'

/** Puts `template` in the page in the language `lang`, waits until its first element is rendered, and returns that element. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  template: TemplateResult,
  lang = 'en',
): Promise<HTMLElementTagNameMap[Tag] & LitElement> {
  document.documentElement.lang = lang
  const container = document.createElement('div')
  document.body.replaceChildren(container)
  render(template, container)
  const element = container.querySelector(tag) as (HTMLElementTagNameMap[Tag] & LitElement) | null
  if (!element) throw new Error(`The template holds no <${tag}>.`)
  await element.updateComplete
  return element
}

/** Text of the shadow tree as a reader meets it: white space collapsed, styles left out. */
export function shadowText(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** First element of the shadow tree that matches `selector`. Throws when there is none. */
export function inShadow<Type extends Element = HTMLElement>(element: Element, selector: string): Type {
  const found = element.shadowRoot?.querySelector<Type>(selector)
  if (!found) throw new Error(`No "${selector}" in the shadow tree of <${element.localName}>.`)
  return found
}
