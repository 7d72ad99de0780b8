import type { Page } from 'playwright-core'
import { runAxe } from '../axe/run-axe.ts'
import type { PageResult } from '../finding.ts'
import { allRules } from '../rules/all-rules.ts'
import { judge } from '../rules/judge.ts'
import type { Rule } from '../rules/rule.ts'
import { takeSnapshot } from '../snapshot/take-snapshot.ts'

/**
 * Judges the page that is open with axe-core and our own rules.
 * @param state name of the state, for the report
 */
export async function auditPage(page: Page, state: string, rules: readonly Rule[] = allRules): Promise<PageResult> {
  const byAxe = await runAxe(page)
  const byRules = judge(await takeSnapshot(page), rules)
  return { url: page.url(), state, passed: byAxe.passed + byRules.passed, findings: [...byAxe.findings, ...byRules.findings] }
}
