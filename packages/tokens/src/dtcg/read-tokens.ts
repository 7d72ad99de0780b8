import type { Token, Tokens, TokenType } from './token.ts'
import { tokenTypes } from './token.ts'

/**
 * Flattens a DTCG file. A `$type` on a group holds for every token below it.
 * @throws Error naming the path, for a token without a known `$type` and for anything that is not an object.
 */
export function readTokens(file: unknown): Tokens {
  return new Map(entriesOf(file, [], undefined))
}

function entriesOf(node: unknown, path: string[], inherited: unknown): [string, Token][] {
  if (!isRecord(node)) throw new Error(`Expected a group or a token at "${path.join('.')}". Received ${typeof node}.`)
  const type = node['$type'] ?? inherited
  if ('$value' in node) return [[path.join('.'), { type: knownType(type, path), value: node['$value'] }]]
  const children = Object.entries(node).filter(([name]) => !name.startsWith('$'))
  return children.flatMap(([name, child]) => entriesOf(child, [...path, name], type))
}

function knownType(type: unknown, path: string[]): TokenType {
  const known = tokenTypes.find((candidate) => candidate === type)
  if (known) return known
  throw new Error(`Token "${path.join('.')}" needs a $type out of ${tokenTypes.join(', ')}. Received ${String(type)}.`)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
