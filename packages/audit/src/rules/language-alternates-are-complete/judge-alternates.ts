import { languageTags, resolveLanguage, type LanguageTag } from '@clf/text'
import { languageNames, type Found } from '../../look-and-feel/in-words.ts'
import { isSamePage } from '../../look-and-feel/address.ts'
import type { Outline } from '../../look-and-feel/outline.ts'
import { lifeOf, type Targets } from '../../look-and-feel/targets.ts'
import { compareVersions, judgeVersion, type VersionReason } from './compare-versions.ts'

export type AlternatesReason = VersionReason | 'missing' | 'not-this-page' | 'dead' | 'not-reached' | 'not-returned'

export interface Alternate {
  hreflang: string
  /** In full. */
  href: string
}

export interface AlternatesFault {
  reason: AlternatesReason
  found: Found
  /** Index of the alternate concerned; -1 for none. */
  at: number
}

const isWritten = (hreflang: string) => /^(en|zh|yue|cmn)\b/i.test(hreflang)

/**
 * Judges the versions that the head of a page names, and those versions themselves.
 * @param address the address that came
 * @param own what the page itself says
 */
export async function judgeAlternates(address: string, own: Outline, alternates: readonly Alternate[], targets: Targets): Promise<AlternatesFault[]> {
  const ofTag = (tag: LanguageTag) => alternates.findIndex(({ hreflang }) => isWritten(hreflang) && resolveLanguage(hreflang) === tag)
  const missing = languageTags.filter((tag) => ofTag(tag) < 0)
  const faults: AlternatesFault[] = missing.length > 0 ? [{ reason: 'missing', found: languageNames(missing), at: alternates.length > 0 ? 0 : -1 }] : []
  const language = resolveLanguage(own.lang)
  const self = alternates[ofTag(language)]
  const hosted = hostedAs(address, self)
  if (self && !isSamePage(hosted(self.href), address)) faults.push({ reason: 'not-this-page', found: `${language}: ${self.href}`, at: ofTag(language) })
  const byItself = judgeVersion(own, language)
  if (byItself && byItself.reason !== 'other-language') faults.push({ ...byItself, at: ofTag(language) })
  for (const tag of languageTags.filter((each) => each !== language)) {
    const at = ofTag(tag)
    const alternate = alternates[at]
    if (!alternate) continue
    const fault = await judgeOther(address, own, tag, hosted(alternate.href), hosted, targets)
    if (fault) faults.push({ ...fault, at })
  }
  return faults
}

/**
 * Pages name their versions by their public address. Where the page is met at another one, as on a server for trial, so are its
 * versions: the link that it has to itself tells.
 */
function hostedAs(address: string, self: Alternate | undefined): (href: string) => string {
  if (!self || !URL.canParse(self.href)) return (href) => href
  const [named, met] = [new URL(self.href), new URL(address)]
  if (named.origin === met.origin || named.pathname !== met.pathname) return (href) => href
  return (href) => (URL.canParse(href) && new URL(href).origin === named.origin ? met.origin + href.slice(named.origin.length) : href)
}

/** Whether a page answers words that a person typed. */
const isAnswer = (address: string) => [...new URL(address).searchParams].some(([name, value]) => /^(q|qt|s|query|search|keywords?|kw|terms?|text)$/i.test(name) && value !== '')

async function judgeOther(
  address: string,
  own: Outline,
  tag: LanguageTag,
  href: string,
  hosted: (href: string) => string,
  targets: Targets,
): Promise<{ reason: AlternatesReason; found: Found } | undefined> {
  const found = `${tag}: ${href}`
  if (!/^https?:/.test(href)) return { reason: 'dead', found }
  const target = await targets.at(href)
  const life = lifeOf(target, new URL(href).host === new URL(address).host)
  if (life === 'dead') return { reason: 'dead', found: `${found} (${target.unjudged ?? ''})` }
  if (life === 'unknown' || !target.outline) return { reason: 'not-reached', found: `${found} (${target.unjudged ?? ''})` }
  const { outline } = target
  const fault = judgeVersion(outline, tag) ?? compareVersions(own, outline, tag)
  // What is found by words of one language need not be found in another.
  if (fault?.reason === 'says-less' && isAnswer(address)) return { ...fault, reason: 'says-perhaps-less' }
  if (fault) return fault
  const returns = outline.alternates.some((each) => isWritten(each.hreflang) && resolveLanguage(each.hreflang) === resolveLanguage(own.lang) && isSamePage(hosted(each.href), address))
  return returns ? undefined : { reason: 'not-returned', found }
}
