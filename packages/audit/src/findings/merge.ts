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
export function mergeFindings(pages: Iterable<PageResult>): MergedFinding[] {
  const merged = new Map<string, { finding: Finding; on: Map<string, { requested: string; url: string; states: Set<string> }> }>()
  for (const { requested, url, state, findings } of pages) {
    for (const finding of findings) {
      const key = keyOf(finding)
      const known = merged.get(key) ?? { finding, on: new Map<string, { requested: string; url: string; states: Set<string> }>() }
      merged.set(key, known)
      const page = JSON.stringify([requested, url])
      const on = known.on.get(page) ?? { requested, url, states: new Set<string>() }
      known.on.set(page, on)
      on.states.add(state)
    }
  }
  return [...merged.values()].map(({ finding, on }) => ({
    ...finding,
    isAdvisory: finding.outcome === 'failed' && isAdvisory(finding.rule),
    on: [...on.values()].map(({ states, ...page }) => ({ ...page, states: [...states] })),
  }))
}
