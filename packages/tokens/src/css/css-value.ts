import type { Token, TokenType } from '../dtcg/token.ts'
import { colorHex } from '../themes/color-hex.ts'

const writers: Record<TokenType, (path: string, token: Token) => string> = {
  color: colorHex,
  dimension: withUnit,
  duration: withUnit,
  number: plainNumber,
  fontWeight: plainNumber,
  fontFamily: fontStack,
  cubicBezier: curve,
}

/**
 * A resolved token as CSS text.
 * @throws Error naming the path, when the value does not have the form of its type.
 */
export function cssValue(path: string, token: Token): string {
  return writers[token.type](path, token)
}

function withUnit(path: string, token: Token): string {
  const { value, unit } = (token.value ?? {}) as Partial<Record<string, unknown>>
  if (typeof value !== 'number' || typeof unit !== 'string') throw wrongValue(path, token, '{ value, unit }')
  return `${value}${unit}`
}

function plainNumber(path: string, token: Token): string {
  if (typeof token.value !== 'number') throw wrongValue(path, token, 'a number')
  return String(token.value)
}

function fontStack(path: string, token: Token): string {
  if (!isStringList(token.value)) throw wrongValue(path, token, 'a list of font names')
  return token.value.map((name) => (isGenericFamily(name) ? name : `"${name}"`)).join(', ')
}

function curve(path: string, token: Token): string {
  if (!Array.isArray(token.value) || token.value.length !== 4) throw wrongValue(path, token, 'four numbers')
  return `cubic-bezier(${token.value.join(', ')})`
}

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isGenericFamily(name: string): boolean {
  return ['sans-serif', 'serif', 'monospace', 'system-ui', 'ui-monospace'].includes(name)
}

function wrongValue(path: string, token: Token, expected: string): Error {
  return new Error(`Token "${path}" of type ${token.type} needs ${expected}. Received ${JSON.stringify(token.value)}.`)
}
