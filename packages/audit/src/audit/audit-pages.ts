import { chromiumLaunchOptions } from '@clf/browser'
import { chromium } from 'playwright-core'
import type { AuditResult, PageResult } from '../result.ts'
import { nameOf, type State } from '../visit/state.ts'
import { unjudgedFor, type Unjudged } from '../visit/unjudged.ts'
import { visit, type VisitOptions } from '../visit/visit.ts'
import { judgeDocuments } from './audit-page.ts'

export interface AuditOptions extends VisitOptions {
  /** Called after each page and state with how many are done, of how many. */
  onPage?: (done: number, total: number) => void
}

/**
 * Audits every address in every state, one page at a time. A page that cannot be judged, for whatever reason, is recorded
 * and the rest goes on: every address and state ends in `pages` or in `unjudged`.
 * @throws {NoBrowserError} when there is no browser
 */
export async function auditPages(urls: readonly string[], states: readonly State[], { onPage, ...options }: AuditOptions = {}): Promise<AuditResult> {
  const browser = await chromium.launch(chromiumLaunchOptions())
  const result = { pages: [] as PageResult[], unjudged: [] as Unjudged[] }
  const total = urls.length * states.length
  try {
    for (const requested of urls) {
      const visited = await visit(browser, requested, states, async ({ worlds, url, notes }, state) => ({ requested, url, state: nameOf(state), notes, ...(await judgeDocuments(worlds)) }), options)
      for (const { state, judged, error } of visited) {
        if (judged) result.pages.push(judged)
        else result.unjudged.push(unjudgedFor(error, requested, nameOf(state)))
        onPage?.(result.pages.length + result.unjudged.length, total)
      }
    }
  } finally {
    await browser.close()
  }
  return result
}
