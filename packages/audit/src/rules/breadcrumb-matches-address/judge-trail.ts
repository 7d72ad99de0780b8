import { isAbove, isHome, isSamePage, placeOfAddress } from '../../look-and-feel/address.ts'
import { likeness } from '../../look-and-feel/alike.ts'
import { isCalled } from '../../look-and-feel/furniture-words.ts'

/** A step of a breadcrumb as it is seen. */
export interface Step {
  text: string
  /** The address in full, or as written where it is none, such as `javascript:`; null of a step that is no link. */
  address: string | null
}

/** What a breadcrumb is held against. */
export interface Surroundings {
  /** The address that came. */
  address: string
  /** What the page is called: its first headings and the first part of its title; where there is no heading, the last part as well. */
  names: readonly string[]
  /** Where navigation, header and footer lead, in full. */
  entries: readonly string[]
  /** Where the signatures lead. */
  home?: string | undefined
}

export type TrailReason = 'home-not-first' | 'leads-nowhere' | 'leads-elsewhere' | 'order' | 'other-page' | 'name-unlike'

/** The first thing wrong with a breadcrumb, with the words of its step. */
export function judgeTrail(steps: readonly Step[], page: Surroundings): { reason: TrailReason; found: string } | undefined {
  const said = (reason: TrailReason, step: Step | undefined) => ({ reason, found: step?.text ?? '' })
  const [first] = steps
  const last = steps.at(-1)
  if (!first || !last || !isHomeStep(first, page)) return said('home-not-first', first)
  // A step above that leads to this very page leads nowhere: `#`, or nothing at all.
  const dead = steps.find((step) => step.address !== null && (!isWebAddress(step.address) || (step !== last && isSamePage(step.address, page.address))))
  if (dead) return said('leads-nowhere', dead)
  const linked = steps.flatMap((step) => (step.address === null ? [] : [{ step, address: step.address }]))
  const astray = linked.find(({ step, address }) => !leadsAbove(address, page) && !(step === last && isSamePage(address, page.address)))
  if (astray) return said('leads-elsewhere', astray.step)
  const depths = linked.filter(({ address }) => isAbove(address, page.address)).map(({ step, address }) => ({ step, depth: placeOfAddress(address).segments.length }))
  const turned = depths.find(({ depth }, index) => index > 0 && depth < (depths[index - 1]?.depth ?? 0))
  if (turned) return said('order', turned.step)
  // The last step of a trail that ends above the page names what it leads to.
  if (last.address !== null && isAbove(last.address, page.address)) return said('other-page', last)
  const alike = Math.max(0, ...page.names.map((name) => likeness(name, last.text)))
  if (alike >= sameName) return undefined
  return said(alike >= kindredName ? 'name-unlike' : 'other-page', last)
}

/** Shares of a name, see {@link likeness}, from which on two are the same, or may be. */
const sameName = 0.75
const kindredName = 0.34

const isWebAddress = (address: string) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)

const isHomeStep = ({ text, address }: Step, page: Surroundings) =>
  isCalled('home', text) || (address !== null && isWebAddress(address) && (isHomeOf(page, address) || (page.home !== undefined && isSamePage(address, page.home))))

/** The home page of another site is not above this page. */
const isHomeOf = (page: Surroundings, address: string) => isHome(address) && placeOfAddress(address).host === placeOfAddress(page.address).host

/** An entry of navigation leads to the page where none of them is above it by its address. */
const leadsAbove = (address: string, page: Surroundings) =>
  isAbove(address, page.address) || isHomeOf(page, address) || (page.home !== undefined && isSamePage(address, page.home)) ||
  (page.entries.some((entry) => isWebAddress(entry) && isSamePage(entry, address)) &&
    !page.entries.some((entry) => isWebAddress(entry) && isAbove(entry, page.address) && !isHomeOf(page, entry) && !(page.home !== undefined && isSamePage(entry, page.home))))
