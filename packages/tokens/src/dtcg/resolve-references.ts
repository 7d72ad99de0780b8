import type { Token, Tokens } from './token.ts'

const reference = /^\{([^{}]+)\}$/

/**
 * Replaces every `{path.to.token}` by the value it stands for, through any number of steps.
 * @throws Error naming the chain, for a reference to nothing, to itself, or to a token of another type.
 */
export function resolveReferences(tokens: Tokens): Tokens {
  return new Map([...tokens].map(([path, token]) => [path, resolveToken(tokens, token, [path])]))
}

function resolveToken(tokens: Tokens, token: Token, chain: string[]): Token {
  const target = typeof token.value === 'string' ? reference.exec(token.value)?.[1] : undefined
  if (target === undefined) return token
  const steps = [...chain, target]
  if (chain.includes(target)) throw new Error(`Token refers to itself: ${steps.join(' → ')}.`)
  const next = tokens.get(target)
  if (!next) throw new Error(`Token refers to nothing: ${steps.join(' → ')}.`)
  if (next.type !== token.type) {
    throw new Error(`Token refers from ${token.type} to ${next.type}: ${steps.join(' → ')}.`)
  }
  return resolveToken(tokens, next, steps)
}
