import { mergeFindings } from '../findings/merge.ts'
import { verdictOf, type AuditResult } from '../result.ts'
import { ruleInfos } from '../rule-info/rule-info.ts'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byAddressAndState = (a: { requested: string; state: string }, b: { requested: string; state: string }) => compare(a.requested, b.requested) || compare(a.state, b.state)

/**
 * The result as JSON of the shape in `audit-result.schema.json`: the verdict, the rules that were asked, what each said of each page in each
 * state, what could not be judged, and each finding once. Sorted by address and state, so that two runs compare byte by byte.
 */
export function jsonReport(result: AuditResult): string {
  const pages = result.pages.toSorted(byAddressAndState)
  const asked = new Set(pages.flatMap(({ rules }) => rules.map(({ id }) => id)))
  const report = {
    verdict: verdictOf(result),
    rules: ruleInfos.filter(({ id }) => asked.has(id)),
    pages: pages.map(({ requested, url, state, rules, notes }) => ({ requested, url, state, notes, rules })),
    unjudged: result.unjudged.toSorted(byAddressAndState),
    findings: mergeFindings(pages),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
