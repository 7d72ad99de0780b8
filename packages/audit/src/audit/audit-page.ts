import { judge, type Rule } from '@clf/rules'
import type { Page } from 'playwright-core'
import { axeIn } from '../axe/axe-in.ts'
import { runAxe } from '../axe/run-axe.ts'
import type { PageResult } from '../result.ts'
import { allRules } from '../rules/all-rules.ts'
import type { PageSnapshot } from '../snapshot/snapshot.ts'
import { takeSnapshot } from '../snapshot/take-snapshot.ts'
import { withoutRepeats } from './repeats.ts'

/**
 * Judges the page that is open with axe-core and our own rules.
 * @param state name of the state, for the report
 * @throws {Error} when the page cannot be read or axe-core judged nothing
 */
export async function auditPage(page: Page, state: string, rules: readonly Rule<string, PageSnapshot>[] = allRules): Promise<PageResult> {
  const axe = await axeIn(page)
  const byAxe = await runAxe(page, axe)
  const byRules = judge(await takeSnapshot(page, axe), rules)
  const outcomes = { ...byAxe.outcomes, ...byRules.outcomes }
  return {
    url: page.url(),
    state,
    passed: Object.values(outcomes).filter((outcome) => outcome === 'passed').length,
    outcomes,
    findings: withoutRepeats([...byAxe.findings, ...byRules.findings], rules),
  }
}
