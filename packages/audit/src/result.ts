import { verdict, type Finding, type Judged, type Outcome, type Place, type Verdict } from '@clf/rules'
import type { LeftOut } from './discovery/left-out.ts'
import type { RobotsSaid } from './discovery/robots.ts'
import type { ScopePart } from './discovery/scope.ts'
import { isAdvisory } from './rule-info/rule-info.ts'
import type { Note } from './visit/open-page.ts'
import type { Unjudged } from './visit/unjudged.ts'

/** What one rule said of one page in one state. */
export interface RuleResult {
  id: string
  outcome: Outcome
  /** Where it failed, or could not tell. */
  places: readonly (Place & { outcome: Finding['outcome']; reason: string })[]
}

/** What an audit of one page in one state gave. */
export interface PageResult {
  /** The address that was asked for. */
  requested: string
  /** The address that came. */
  url: string
  state: string
  /** Every rule that was asked, by id. */
  rules: readonly RuleResult[]
  findings: readonly Finding[]
  /** What was going on when the page was judged. */
  notes: readonly Note[]
}

/** Result of an audit: what was judged, and what could not be. Together they are every page in every state asked for. */
export interface AuditResult {
  pages: readonly PageResult[]
  unjudged: readonly Unjudged[]
}

/** What reports are written from: a result as a whole, or one that is read page by page, and can be read again. */
export interface AuditRecord {
  pages: Iterable<PageResult>
  unjudged: Iterable<Unjudged>
  /** What belongs to the site, and what is known of it and was not visited, where it was crawled. */
  discovery?: Discovery
  /** What was taken for granted of each host's `robots.txt`, where one was asked for. */
  robots?: readonly RobotsSaid[]
}

/** What was known of a site and not visited. */
export interface Discovery {
  scope: readonly ScopePart[]
  leftOut: readonly LeftOut[]
}

/** What rules said, each with the places of its findings. */
export const rulesOf = ({ outcomes, findings }: Judged): RuleResult[] => {
  const byRule = Map.groupBy(findings, ({ rule }) => rule)
  return Object.entries(outcomes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, outcome]) => ({ id, outcome, places: (byRule.get(id) ?? []).map(({ outcome: said, reason, pointer, snippet }) => ({ pointer, snippet, outcome: said, reason })) }))
}

/** What is beyond WCAG 2.2 AA fails no page. */
const judgedOf = ({ rules, findings }: PageResult): Judged => ({
  outcomes: Object.fromEntries(rules.filter(({ id, outcome }) => !(isAdvisory(id) && outcome === 'failed')).map(({ id, outcome }) => [id, outcome])),
  findings: findings.filter(({ rule, outcome }) => !(isAdvisory(rule) && outcome === 'failed')),
})

/** Of the rules that were asked, none has anything to judge on the page: there is no fault of theirs on it. */
const isWithout = ({ rules, findings }: PageResult): boolean => rules.length > 0 && rules.every(({ outcome }) => outcome === 'inapplicable') && findings.length === 0

/** What an audit comes to; see {@link verdict}. Reads it page by page. */
export function verdictOf({ pages, unjudged }: AuditRecord): Verdict {
  if ([...unjudged].length > 0) return 'notAudited'
  const said = new Set<Verdict>()
  for (const page of pages) said.add(isWithout(page) ? 'clean' : verdict({ judged: [judgedOf(page)], unjudged: [] }))
  return (['notAudited', 'faults', 'clean'] as const).find((each) => said.has(each)) ?? 'notAudited'
}
