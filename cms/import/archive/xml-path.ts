import type { XmlElement } from './parse-xml.ts'

/** Child elements, all of them or those of a name. */
export function childrenOf(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  const children = element?.children.filter((child): child is XmlElement => typeof child !== 'string') ?? []
  return name === undefined ? children : children.filter((child) => child.name === name)
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
  if (element == null) return []
  return childrenOf(element).flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...descendantsOf(child, ...names)])
}

/** All text at any depth. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

/** A switch of OOXML: on when the element is there, unless its value says no. Null when it is not there. */
export function switchAt(element: XmlElement | null | undefined, name: string): boolean | null {
  const found = childAt(element, name)
  return found === null ? null : !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true')
}
