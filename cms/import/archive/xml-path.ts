import type { XmlElement } from './parse-xml.ts'

/** Child elements, all of them or those of a name. */
export function childrenOf(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element?.children ?? []) if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  return found
}

/** The first child of a name, below it the first of the next name, and so on; null where one is missing. */
export function childAt(element: XmlElement | null | undefined, ...names: string[]): XmlElement | null {
  let found: XmlElement | null = element ?? null
  for (const name of names) found = found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? null
  return found
}

/** `w:val` of the child of a name. */
export function valueAt(element: XmlElement | null | undefined, ...names: string[]): string | null {
  return childAt(element, ...names)?.attributes['w:val'] ?? null
}

/** All elements of a name, at any depth, the element itself left out. */
export function descendantsOf(element: XmlElement | null | undefined, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = []
  if (element != null) collect(element, names, found)
  return found
}

function collect(element: XmlElement, names: readonly string[], found: XmlElement[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (names.includes(child.name)) found.push(child)
    collect(child, names, found)
  }
}

/** Whether an element of one of the names stands at any depth, but for what stands in `except`. */
export function holds(element: XmlElement, names: ReadonlySet<string>, except: string): boolean {
  return element.children.some((child) => typeof child !== 'string' && child.name !== except && (names.has(child.name) || holds(child, names, except)))
}

/** All text at any depth. */
export function textIn(element: XmlElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : textIn(child)
  return text
}

/** A switch of OOXML: on when the element is there, unless its value says no. Null when it is not there. */
export function switchAt(element: XmlElement | null | undefined, name: string): boolean | null {
  const found = childAt(element, name)
  return found === null ? null : isOn(found.attributes['w:val'])
}

/** Whether a switch of OOXML that is there is on: it is unless its value says no. */
export function isOn(value: string | undefined): boolean {
  return !['0', 'false', 'off', 'none'].includes(value ?? 'true')
}
