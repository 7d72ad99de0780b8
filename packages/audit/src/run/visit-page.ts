import type { PageAuditor } from '../audit/audit-pages.ts'
import { addressOf, isSamePage } from '../discovery/address.ts'
import type { LeftOutReason } from '../discovery/left-out.ts'
import { readPageLinks, type Found } from '../discovery/page-links.ts'
import { isWithin, type ScopePart } from '../discovery/scope.ts'
import type { PageResult } from '../result.ts'
import { isAdvisory } from '../rule-info/rule-info.ts'
import { VisitError } from '../visit/unjudged.ts'
import type { Visited } from '../visit/visit.ts'
import type { Settings } from './audit-site.ts'
import type { HostRules } from './host-rules.ts'
import type { Queue, QueuedPage, StateResult } from './queue.ts'

/** Thrown when a page turns out not to be one to judge. */
class LeftOutError extends Error {
  readonly reason: LeftOutReason
  readonly group: string

  constructor(reason: LeftOutReason, group: string) {
    super(reason)
    this.reason = reason
    this.group = group
  }
}

/** What a visit gave. */
export interface PageVisit {
  results: StateResult[]
  found: Found[]
  /** Addresses that the page is known by: its own, where it leads, what it says of itself. */
  aliases: string[]
  /** It is not to be judged. */
  leftOut?: { reason: LeftOutReason; group: string }
  /** What stood against it, where something did. */
  error?: VisitError
}

/** What a page is held against. */
export interface Surroundings {
  settings: Settings
  queue: Queue
  hosts: HostRules
  scope: readonly ScopePart[]
}

/** Visits a page, judges it in every state and reads where it leads. */
export async function visitPage(auditor: PageAuditor, page: QueuedPage, around: Surroundings): Promise<PageVisit> {
  const { settings } = around
  const found = new Map<string, Found>()
  const aliases = new Set([page.identity])
  const look = async ({ worlds, url, response }: Visited): Promise<void> => {
    const headers = settings.isCrawled ? await response.headersArray() : []
    const links = await readPageLinks(worlds, headers)
    await requireOwn(page, { arrived: addressOf(url) ?? page.identity, canonical: links.canonical }, around, aliases)
    if (settings.isCrawled) { for (const each of links.found) found.set(each.address, merged(each, found.get(each.address))) }
  }
  const { pages, unjudged, errors } = await auditor.audit(page.address, settings.states, { look, areKeysPressed: page.isPressed })
  const leftOut = errors.find((error) => error instanceof LeftOutError)
  const error = errors.find((each) => each instanceof VisitError)
  return {
    results: [...pages.map((judged) => ({ judged, faults: faultsIn(judged) })), ...unjudged.map((each) => ({ unjudged: each }))],
    // Another language of a page that came in as another language has to come in by itself: no page names translations without end.
    found: [...found.values()].map((each) => (page.isAlternate ? { ...each, isAlternate: false } : each)),
    aliases: pages.length > 0 ? [...aliases] : [],
    ...(leftOut ? { leftOut: { reason: leftOut.reason, group: leftOut.group } } : {}),
    ...(error ? { error } : {}),
  }
}

const merged = (one: Found, other: Found | undefined): Found => (other ? { ...one, isAlternate: one.isAlternate || other.isAlternate, isNofollow: one.isNofollow && other.isNofollow } : one)

const faultsIn = ({ findings }: PageResult): number => findings.filter(({ outcome, rule }) => outcome === 'failed' && !isAdvisory(rule)).length

/** Throws where the page that came is not one to judge under the address that was visited. */
async function requireOwn(
  page: QueuedPage,
  { arrived, canonical }: { arrived: string; canonical: string | undefined },
  { settings, queue, hosts, scope }: Surroundings,
  aliases: Set<string>,
): Promise<void> {
  if (arrived !== page.identity) {
    if (!page.isAsked && !isWithin(arrived, scope)) throw new LeftOutError('outside', new URL(arrived).host)
    await hosts.learn([arrived])
    const refusal = hosts.refusalOf(arrived)
    if (refusal !== undefined) throw refusal
    aliases.add(arrived)
  }
  if (!settings.isCrawled) return
  if (canonical !== undefined && canonical !== arrived && isSamePage(canonical, arrived)) aliases.add(canonical)
  if (page.isAsked) return
  // Of two names of one page the first one is visited, whichever is visited sooner: else each might be left out for the other.
  for (const alias of aliases) {
    const same = queue.visitedBefore(page, alias)
    if (same !== undefined) throw new LeftOutError('same-page', same)
  }
}
