import { LitElementRenderer } from '@lit-labs/ssr'
import type { RenderInfo } from '@lit-labs/ssr'
import { joinParts } from './join-parts.ts'

/** Attributes of a start tag, decoded, in the order of the tag. */
export type Attributes = ReadonlyMap<string, string>

/** The class registered as `name`, when that begins with `clf-`. */
export const classOf = (name: string): CustomElementConstructor | undefined => (name.startsWith('clf-') ? customElements.get(name) : undefined)

/** True when `name` is a Lit element registered under a name that begins with `clf-`. */
export function isRegistered(name: string): boolean {
  const elementClass = classOf(name)
  return elementClass !== undefined && LitElementRenderer.matchesClass(elementClass)
}

/**
 * The `<template shadowrootmode>` of one element, nested elements included, with the markers Lit needs to hydrate
 * it. Empty when the element opted out of rendering on the server.
 */
export function renderElement(name: string, attributes: Attributes): string {
  const renderer = new LitElementRenderer(name)
  for (const [attribute, value] of attributes) renderer.setAttribute(attribute, value)
  renderer.connectedCallback()
  const parts = renderer.renderShadow(renderInfoFor(renderer))
  if (parts === undefined) return ''
  return `${templateStart(renderer.shadowRootOptions)}${joinParts(parts)}</template>`
}

function renderInfoFor(renderer: LitElementRenderer): RenderInfo {
  return {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  }
}

function templateStart({ mode, delegatesFocus }: ShadowRootInit): string {
  return `<template shadowrootmode="${mode}"${delegatesFocus === true ? ' shadowrootdelegatesfocus' : ''}>`
}
