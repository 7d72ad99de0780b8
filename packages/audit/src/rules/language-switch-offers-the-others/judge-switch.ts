import { languageTags, resolveLanguage, type LanguageTag } from '@clf/text'
import { isHome, isSamePage, languagesOfAddress } from '../../look-and-feel/address.ts'
import { languageNamed } from '../../look-and-feel/furniture-words.ts'
import { inWords, languageName, languageNames, type Found } from '../../look-and-feel/in-words.ts'
import { namesOf, unseenBy } from '../../look-and-feel/offered.ts'
import type { Sight, SightControl } from '../../sight/sight.ts'
import { lifeOf, type Targets } from '../../look-and-feel/targets.ts'

export type SwitchReason =
  | 'missing'
  | 'not-seen'
  | 'no-address'
  | 'other-script'
  | 'unmarked'
  | 'leads-to-itself'
  | 'leads-home'
  | 'leads-elsewhere'
  | 'dead'
  | 'in-another-language'
  | 'perhaps-elsewhere'
  | 'no-link'
  | 'not-reached'

/** What is said of one language that a page should offer. `control` is the link concerned; nothing where there is none. */
export interface SwitchFault {
  reason: SwitchReason
  control: SightControl | undefined
  found: Found
}

/** The languages that a page in `own` offers beside its own. */
export const othersOf = (own: LanguageTag): LanguageTag[] => languageTags.filter((tag) => tag !== own)

/** Judges what the head offers for one other language; undefined when it is right. */
export async function judgeLanguage(sight: Sight, tag: LanguageTag, targets: Targets, isOffered: (control: SightControl) => boolean): Promise<SwitchFault | undefined> {
  const named = sight.controls.filter((control) => ['head', 'navigation'].includes(control.part) && nameIn(sight, control)?.tag === tag)
  const links = named.filter(({ kind }) => kind === 'link')
  const [first] = named
  if (!first) return { reason: 'missing', control: undefined, found: languageNames([tag]) }
  const offered = named.filter(isOffered)
  const [shown] = offered
  if (!shown) return { reason: 'not-seen', control: first, found: inWords((reader) => `${languageName(tag, reader)} (${unseenBy(first)[reader]})`) }
  const shownLinks = links.filter((control) => offered.includes(control))
  if (shownLinks.length === 0) return { reason: 'no-link', control: shown, found: languageNames([tag]) }
  for (const control of shownLinks) {
    const fault = await judgeLink(sight, tag, control, targets)
    if (fault) return { ...fault, control }
  }
  return undefined
}

/** Words that are seen count before those that are only read. */
function nameIn(sight: Sight, control: SightControl): ReturnType<typeof languageNamed> {
  const seen = sight.texts.filter((text) => text.control === control.order).map(({ text }) => text).join(' ')
  return [seen, ...namesOf(sight, control)].map(languageNamed).find((named) => named !== undefined)
}

async function judgeLink(sight: Sight, tag: LanguageTag, control: SightControl, targets: Targets): Promise<Omit<SwitchFault, 'control'> | undefined> {
  const said = (reason: SwitchReason, found = tag as string) => ({ reason, found })
  if (!/^https?:/.test(control.href) || /^#?$/.test(control.hrefAttribute.trim())) return said('no-address', `${tag}: ${control.hrefAttribute}`)
  if (nameIn(sight, control)?.isInItsOwnScript === false) return said('other-script', control.name)
  const marks = [control.hreflang, control.ownLang || control.lang].filter((lang) => lang !== '' && !isOfThePage(sight, lang))
  if (marks.length === 0 || marks.some((lang) => !isTagOf(lang, tag))) return said('unmarked', control.name)
  return judgeAddress(sight, tag, control.href, targets)
}

/** What is said of all of the page says nothing of the link. */
const isOfThePage = (sight: Sight, lang: string) => lang === sight.lang

const isTagOf = (lang: string, tag: LanguageTag) => /^(en|zh|yue|cmn)\b/i.test(lang) && resolveLanguage(lang) === tag

async function judgeAddress(sight: Sight, tag: LanguageTag, href: string, targets: Targets): Promise<Omit<SwitchFault, 'control'> | undefined> {
  const found = `${tag}: ${href}`
  const bare = (address: string) => address.replace(/#.*$/s, '').replace(/\/$/, '')
  if (bare(href) === bare(sight.url)) return { reason: 'leads-to-itself', found }
  const target = await targets.at(href)
  const life = lifeOf(target, new URL(href).host === new URL(sight.url).host)
  if (life === 'dead') return { reason: 'dead', found: `${found} (${target.unjudged ?? ''})` }
  const isAlternate = sight.alternates.some(({ hreflang, href: alternate }) => isTagOf(hreflang, tag) && bare(alternate) === bare(href))
  if (!isSamePage(href, sight.url)) {
    if (isHome(href)) return isHome(sight.url) ? undefined : { reason: 'leads-home', found }
    // Sites that number their pages by language have no address that tells: the page that is meant leads back.
    const leadsBack = target.outline?.allLinks.some((link) => bare(link) === bare(sight.url)) ?? false
    if (!isAlternate && sight.alternates.length > 0) return { reason: 'leads-elsewhere', found }
    if (!isAlternate && !leadsBack) return { reason: life === 'live' ? 'leads-elsewhere' : 'perhaps-elsewhere', found }
  }
  const said = languagesOfAddress(href)
  if (said.length > 0 && !said.includes(tag) && !isAlternate) return { reason: 'in-another-language', found }
  if (life === 'unknown' || !target.outline) return { reason: 'not-reached', found }
  if (isHome(target.url) && !isHome(sight.url)) return { reason: 'leads-home', found }
  const { lang } = target.outline
  return resolveLanguage(lang) === tag && lang !== '' ? undefined : { reason: 'in-another-language', found }
}
