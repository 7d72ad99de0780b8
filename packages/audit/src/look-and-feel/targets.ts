import { outlineOf, type Outline } from './outline.ts'
import type { WholePage } from './rule-kinds.ts'

/** What stands at an address that a page leads to. */
export interface Target {
  /** The address that came. */
  url: string
  /** Nothing when no page came. */
  outline?: Outline
  /** Why no page came. */
  unjudged?: string
}

/** The addresses that a page leads to, as a person comes to them. */
export interface Targets {
  at: (address: string) => Promise<Target>
}

export const targetsOf = (page: Pick<WholePage, 'reach'>): Targets => ({
  async at(address) {
    const { sight, unjudged } = await page.reach({ address: address.replace(/#.*$/s, '') })
    return sight ? { url: sight.url, outline: outlineOf(sight) } : { url: address, unjudged: unjudged ?? 'stopped' }
  },
})

/**
 * What a target shows of a link to it: `live` a page came; `dead` it answers, and no page; `unknown` it cannot be told from here, because
 * it is another site that this machine may not reach, wants a person to sign in, or took too long.
 */
export function lifeOf({ outline, unjudged = 'stopped' }: Target, isOwnSite: boolean): 'live' | 'dead' | 'unknown' {
  if (outline) return 'live'
  if (surelyDead.has(unjudged)) return 'dead'
  return isOwnSite && deadOnOwnSite.has(unjudged) ? 'dead' : 'unknown'
}

const surelyDead = new Set(['soft-404', 'error-page', 'blank', 'redirect-loop', 'not-html', 'script-failed'])
const deadOnOwnSite = new Set(['no-answer', 'tls'])
