import { createHash } from 'node:crypto'
import * as components from '@clf/components'

/**
 * The SHA-256 of every distinct `<style>` that rendered elements carry, as `sha256-<base64>` in a stable order. In a
 * Content-Security-Policy each goes into `style-src` in single quotes: `'sha256-…'`. The hashes change with the
 * version of the components.
 */
export function styleHashes(): string[] {
  const texts = Object.values(components).map(styleTextOf)
  return [...new Set(texts.filter((text) => text !== '').map(hashOf))].sort()
}

/** The text of the `<style>` in the shadow root of `exported`, empty when it is no element or has no styles. */
function styleTextOf(exported: unknown): string {
  if (!hasElementStyles(exported)) return ''
  return exported.elementStyles.map((style) => style.cssText).join('')
}

function hasElementStyles(value: unknown): value is { elementStyles: { cssText: string }[] } {
  return typeof value === 'function' && 'elementStyles' in value && Array.isArray(value.elementStyles)
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
