import { createRequire } from 'node:module'
import axe from 'axe-core'
import type { AxeResults, Result } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Finding } from '../finding.ts'

/** Levels that are judged: WCAG 2.0 to 2.2 A and AA, and best practices. No rule is left out. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

const require = createRequire(import.meta.url)
const { rules: zhTw, checks: _checks } = require('axe-core/locales/zh_TW.json') as { rules: Record<string, { help: string }>; checks: unknown }
const { rules: zhCn } = require('axe-core/locales/zh_CN.json') as { rules: Record<string, { help: string }> }

/**
 * Runs axe-core in the page that is open.
 * @throws {Error} when axe stops or reports no passes at all: an engine that judged nothing must not look green
 */
export async function runAxe(page: Page): Promise<{ passed: number; findings: Finding[] }> {
  await page.evaluate(axe.source)
  const results = await page.evaluate<AxeResults, string[]>(
    (values) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations', 'incomplete', 'passes'] }),
    axeTags,
  )
  if (results.passes.length === 0) throw new Error(`axe-core judged nothing on ${page.url()}. Run the audit again; if it stays so, report it with the page’s address.`)
  return {
    passed: results.passes.length,
    findings: [...results.violations.flatMap(findingsOf('failed')), ...results.incomplete.flatMap(findingsOf('cannot-tell'))],
  }
}

const findingsOf =
  (outcome: Finding['outcome']) =>
  (result: Result): Finding[] =>
    result.nodes.map((node) => ({
      outcome,
      rule: `axe/${result.id}`,
      criteria: result.tags.flatMap(criterionOf),
      selector: node.target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' '),
      snippet: node.html.slice(0, 200),
      message: {
        en: `${result.help}. ${node.failureSummary ?? ''}`.trim(),
        'zh-Hant-HK': zhTw[result.id]?.help ?? result.help,
        'zh-Hans': zhCn[result.id]?.help ?? result.help,
      },
      helpUrl: result.helpUrl,
    }))

/** axe writes 1.4.12 as `wcag1412`: one digit, one digit, the rest. */
function criterionOf(tag: string): string[] {
  const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? []
  return principle ? [`${principle}.${guideline}.${criterion}`] : []
}
