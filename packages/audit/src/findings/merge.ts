import type { Finding } from '@clf/rules'
import { isAdvisory } from '../rule-info/rule-info.ts'
import type { PageResult } from '../result.ts'

/** One fault of one element, wherever it was seen. */
export interface MergedFinding extends Finding {
  /** True when it fails no page: beyond WCAG 2.2 AA, or of a criterion that is no longer one. */
  isAdvisory: boolean
  /** Pages on which the element stands with the fault, by the address that was asked for, each with its states in the order judged. */
  on: readonly { requested: string; url: string; states: readonly string[] }[]
}

/** The same element with the same fault: white space of its markup does not tell elements apart. */
const keyOf = ({ rule, reason, outcome, pointer, snippet }: Finding) => JSON.stringify([rule, reason, outcome, pointer, snippet.replace(/\s+/g, ' ')])

/**
 * Every fault once, with the pages and states in which it was seen: what is wrong in a header is one fault, on however many pages
 * the header stands. In the order of the first page, place by place.
 */
export function mergeFindings(pages: readonly PageResult[]): MergedFinding[] {
  const seen = pages.flatMap(({ requested, url, state, findings }) => findings.map((finding) => ({ requested, url, state, finding })))
  return [...Map.groupBy(seen, ({ finding }) => keyOf(finding)).values()].flatMap((group) => {
    const byPage = Map.groupBy(group, ({ requested, url }) => JSON.stringify([requested, url]))
    const on = [...byPage.values()].flatMap((each) => each.slice(0, 1).map(({ requested, url }) => ({ requested, url, states: [...new Set(each.map(({ state }) => state))] })))
    return group.slice(0, 1).map(({ finding }) => ({ ...finding, isAdvisory: finding.outcome === 'failed' && isAdvisory(finding.rule), on }))
  })
}
