import type { APIRoute } from 'astro'

/** Methods of every page. */
export const pageMethods = ['GET', 'HEAD'] as const

/** Thrown where an address does not take the method it was asked with. */
export class MethodNotAllowed extends Error {
  override name = 'MethodNotAllowed'
  /** What the address takes: `['GET', 'HEAD']`. */
  readonly allowed: readonly string[]

  constructor(allowed: readonly string[]) {
    super(`This address takes ${allowed.join(', ')}.`)
    this.allowed = allowed
  }
}

/**
 * Answers every method that an address does not take: OPTIONS with those it does, anything else with 405 in words of the reader's language.
 * An endpoint names its methods once: `export const ALL = otherMethods('GET', 'HEAD')`.
 */
export function otherMethods(...allowed: string[]): APIRoute {
  return ({ request }) => {
    if (request.method !== 'OPTIONS') throw new MethodNotAllowed(allowed)
    return new Response(null, { status: 204, headers: { allow: allowed.join(', '), 'cache-control': 'no-store' } })
  }
}
