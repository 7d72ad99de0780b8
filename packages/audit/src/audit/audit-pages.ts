import { chromiumLaunchOptions } from '@clf/browser'
import { chromium } from 'playwright-core'
import type { PageResult } from '../finding.ts'
import { nameOf, type State } from '../visit/state.ts'
import { VisitError } from '../visit/visit-error.ts'
import { visit } from '../visit/visit.ts'
import { auditPage } from './audit-page.ts'

/** Result of an audit: what was judged, and what could not be. */
export interface AuditResult {
  pages: PageResult[]
  /** One sentence for each page that could not be judged. */
  unjudged: string[]
}

/**
 * Audits every address in every state, one page at a time. A page that cannot be judged is recorded and the rest goes on.
 * @param onPage called after each page and state with how many are done, of how many
 */
export async function auditPages(urls: readonly string[], states: readonly State[], onPage?: (done: number, total: number) => void): Promise<AuditResult> {
  const browser = await chromium.launch(chromiumLaunchOptions())
  const result: AuditResult = { pages: [], unjudged: [] }
  const total = urls.length * states.length
  let done = 0
  try {
    for (const url of urls) {
      for (const state of states) {
        try {
          result.pages.push(await visit(browser, url, state, (page) => auditPage(page, nameOf(state))))
        } catch (error) {
          if (!(error instanceof VisitError)) throw error
          result.unjudged.push(error.message)
        }
        onPage?.(++done, total)
      }
    }
  } finally {
    await browser.close()
  }
  return result
}
