import { auditPage, isAdvisory, pageRules, ruleInfos } from '@clf/audit'
import { settle } from '@clf/browser'
import type { Finding } from '@clf/rules'
import type { Page, Response } from 'playwright-core'
import type { ElementPlace, PageSight, Seen } from '../src/page-reports/look-protocol.ts'
import { brokenMediaIn } from './media.ts'
import { placesOf } from './place-of.ts'
import { tooWideIn } from './too-wide.ts'

/** What every page of a site has alike, and its colours: an edition has none of its own, and they are a third of the work. */
const ofSites = [
  'color-contrast',
  'bypass',
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'html-xml-lang-mismatch',
  'meta-refresh',
  'meta-viewport',
  'css-orientation-lock',
  'frame-title',
  'frame-title-unique',
]
const axeRules = ruleInfos.filter(({ id, engine, criteria, isAdvisory: isTold }) => engine === 'axe' && !isTold && criteria.length > 0 && !ofSites.includes(id.slice('axe/'.length)))
// Headings are counted through the page: those of the text stand below those of the site.
const asked = [...axeRules.map(({ id }) => id), 'axe/heading-order', 'referenced-id-is-unique', 'language-tag-is-valid']

const wide = { width: 1280, height: 900 }
/** As wide as a page has to be readable at (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 900 }

/** How long a page may take to come, in milliseconds. */
const longestMs = 10_000

/**
 * Judges one page of an edition.
 * @param region selector of what is the edition's own
 */
export async function lookAtPage(page: Page, url: string, region: string): Promise<PageSight> {
  await page.setViewportSize(wide)
  const answer = await page.goto(url, { waitUntil: 'load', timeout: longestMs }).catch((error: unknown) => error)
  if (answer instanceof Error || !answer) return { notSeen: answer instanceof Error ? (answer.message.split('\n')[0] ?? '') : 'Nothing came.' }
  const { status, address } = { status: (answer as Response).status(), address: page.url() }
  if (status !== 200 || address !== url) return { notSeen: status === 200 ? `Another page came, ${address}.` : `It was answered with ${status}.` }
  if ((await page.locator(region).count()) === 0) return { notSeen: `Nothing on it is “${region}”.` }
  await settle(page)
  const broken = await brokenMediaIn(page)
  const { findings } = await auditPage(page, { rules: pageRules, only: asked })
  await page.setViewportSize(narrow)
  // A rule that broke would perhaps have found something.
  const judged = findings.filter(({ outcome, rule }) => (outcome === 'failed' && !isAdvisory(rule)) || outcome === 'untested')
  const all = [...judged.map(told), ...broken, ...(await tooWideIn(page))]
  const places = await placesOf(page, all.map(({ pointer }) => pointer), region)
  return { seen: all.map(({ pointer: _pointer, ...seen }, index) => ({ ...seen, ...(places[index] ?? { isOwn: true, within: [], after: null, tag: '', words: '' }) })) }
}

/** What is found before it is known where it stands. */
export type Found = Omit<Seen, keyof ElementPlace> & { pointer: string }

const told = ({ rule, reason, impact, message, pointer }: Finding): Found => ({ rule, reason, impact, message, pointer })
