import type { HostAttributes } from '@clf/components'
import { classOf, type Attributes } from './element-renderer.ts'

/** What goes into the start tag of an element called `name`: the attributes it gives itself that are not among the author's. */
export function hostAttributesOf(name: string, language: string, attributes: Attributes): string {
  const elementClass = classOf(name)
  if (!hasHostAttributes(elementClass)) return ''
  const added = Object.entries(elementClass.hostAttributes(language, attributes)).filter(([attribute]) => !attributes.has(attribute))
  return added.map(([attribute, value]) => ` ${attribute}="${escapeValue(value)}"`).join('')
}

function hasHostAttributes(value: unknown): value is { hostAttributes: HostAttributes } {
  return typeof value === 'function' && 'hostAttributes' in value
}

const escapeValue = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
