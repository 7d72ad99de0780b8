import { resolveLanguage } from '@clf/text'
import type { Sight, SightControl } from '../sight/sight.ts'
import { isHome } from './address.ts'
import { inWords, type Found } from './in-words.ts'
import { languageOf, unseenBy } from './offered.ts'
import { lifeOf, type Targets } from './targets.ts'

export type LinkReason = 'not-seen' | 'no-address' | 'dead' | 'leads-home' | 'in-another-language' | 'not-reached'

/** What a person must look at. */
export const linkDoubts: readonly string[] = ['not-reached']

/**
 * Judges a link of the furniture: that it is seen, has an address, and leads to a page in the language of this one. Of several links of one
 * name the first right one counts.
 * @param links at least one
 * @param isOffered see `offeredIn`
 */
export async function judgeLinks(
  sight: Sight,
  links: readonly SightControl[],
  targets: Targets,
  isOffered: (control: SightControl) => boolean,
): Promise<{ reason: LinkReason; found: Found; control: SightControl } | undefined> {
  const seen = links.filter(isOffered)
  const [first] = links
  if (!first) throw new RangeError('Expected at least one link.')
  if (seen.length === 0) return { reason: 'not-seen', found: inWords((tag) => `${first.name} (${unseenBy(first)[tag]})`), control: first }
  for (const control of seen) {
    const fault = await judgeLink(sight, control, targets)
    if (fault) return { ...fault, control }
  }
  return undefined
}

async function judgeLink(sight: Sight, { name, href, hrefAttribute }: SightControl, targets: Targets): Promise<{ reason: LinkReason; found: string } | undefined> {
  if (/^mailto:|^tel:/i.test(href)) return undefined
  if (!/^https?:/.test(href) || /^#?$/.test(hrefAttribute.trim())) return { reason: 'no-address', found: `${name} (${hrefAttribute})` }
  const target = await targets.at(href)
  const found = `${name} (${href})`
  const isOwnSite = new URL(href).host === new URL(sight.url).host
  const life = lifeOf(target, isOwnSite)
  if (life === 'dead') return { reason: 'dead', found: `${found}: ${target.unjudged ?? ''}` }
  if (life === 'unknown' || !target.outline) return { reason: 'not-reached', found: `${found}: ${target.unjudged ?? ''}` }
  // A server that knows no page may send everyone home under a good status; a place on the home page is named by its fragment.
  if (isHome(target.url) && (!isHome(href) || new URL(href).hash === '')) return { reason: 'leads-home', found }
  const own = languageOf(sight)
  const { lang } = target.outline
  const isOther = own !== undefined && !sight.isTranslated && lang !== '' && resolveLanguage(lang) !== own
  return isOther ? { reason: 'in-another-language', found: `${found}: lang="${lang}"` } : undefined
}
