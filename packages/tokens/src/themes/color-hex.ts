import type { Token } from '../dtcg/token.ts'

/**
 * `#rrggbb` of a resolved DTCG colour.
 * @throws Error when it is not an opaque sRGB colour or its `hex` does not say the same as its `components`.
 */
export function colorHex(path: string, token: Token): string {
  if (!isSrgb(token.value)) {
    throw new Error(`Colour "${path}" needs { colorSpace: "srgb", components: [r, g, b], hex }.`)
  }
  const { components, hex } = token.value
  const computed = `#${components.map(toHex).join('')}`
  if (computed !== hex) throw new Error(`Colour "${path}" says ${hex} but its components say ${computed}.`)
  return hex
}

interface SrgbColor {
  components: number[]
  hex: string
}

function isSrgb(value: unknown): value is SrgbColor {
  if (typeof value !== 'object' || value === null) return false
  const { colorSpace, components, hex, alpha } = value as Partial<Record<string, unknown>>
  const isOpaque = alpha === undefined || alpha === 1
  const isTriple = Array.isArray(components) && components.length === 3
  return colorSpace === 'srgb' && isOpaque && isTriple && typeof hex === 'string'
}

function toHex(component: number): string {
  return Math.round(component * 255).toString(16).padStart(2, '0')
}
