import { gravest, type Finding, type Judged, type Outcome } from '@clf/rules'
import type { AxeResults, NodeResult, Result } from 'axe-core'
import type { JSHandle, Page } from 'playwright-core'
import { placeOfIn, type PlaceOf } from '../snapshot/place.ts'
import type { Axe } from './axe-in.ts'
import { helpOf } from './help.ts'

/** Levels that are judged: WCAG 2.0 to 2.2 A and AA, and best practices. No rule is left out. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/**
 * Runs axe-core, loaded by `axeIn`, in the page that is open. Pointers are those of our own rules, so that the same element has one.
 * @throws {Error} when axe stops or has judged nothing: an engine that judged nothing must not look green
 */
export async function runAxe(page: Page, axe: JSHandle<Axe>): Promise<Judged> {
  const results = await page.evaluate(runInPage, { axe, placeOf: await placeOfIn(page), values: axeTags })
  if (results.passes.length + results.violations.length === 0) throw new Error('axe-core judged nothing. Run the audit again; if it stays so, report it with the page’s address.')
  return judgedBy(results)
}

/** Runs inside the page, so everything it needs is inside it. */
async function runInPage({ axe, placeOf, values }: { axe: Axe; placeOf: PlaceOf; values: string[] }): Promise<AxeResults> {
  const results = (await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations', 'incomplete'], elementRef: true })) as AxeResults
  const located = (result: Result): Result => ({
    ...result,
    nodes: result.nodes.map(({ element, ...node }) => ({ ...node, target: element ? [placeOf(element as unknown as Element).pointer] : node.target, element: undefined })),
  })
  return {
    ...results,
    violations: results.violations.map(located),
    incomplete: results.incomplete.map(located),
    passes: results.passes.map((result) => ({ ...result, nodes: [] })),
    inapplicable: results.inapplicable,
  }
}

/** What axe-core found, in the words of our own rules. */
export function judgedBy({ violations, incomplete, passes, inapplicable }: Pick<AxeResults, 'violations' | 'incomplete' | 'passes' | 'inapplicable'>): Judged {
  const said: [Outcome, Result[]][] = [['failed', violations], ['cantTell', incomplete], ['passed', passes], ['inapplicable', inapplicable]]
  const byRule = Map.groupBy(said.flatMap(([outcome, results]) => results.map(({ id }) => ({ id: `axe/${id}`, outcome }))), ({ id }) => id)
  return {
    outcomes: Object.fromEntries([...byRule].map(([id, all]) => [id, gravest(all.map(({ outcome }) => outcome))])),
    findings: [...violations.flatMap((result) => findingsOf('failed', result)), ...incomplete.flatMap((result) => findingsOf('cantTell', result))],
  }
}

const findingsOf = (outcome: Finding['outcome'], result: Result): Finding[] =>
  result.nodes.map((node) => ({
    outcome,
    rule: `axe/${result.id}`,
    reason: reasonOf(node),
    impact: node.impact ?? result.impact ?? 'moderate',
    criteria: result.tags.flatMap(criterionOf),
    pointer: node.target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' '),
    snippet: node.html.slice(0, 200),
    message: { ...helpOf(result), en: `${result.help}. ${node.failureSummary ?? ''}`.trim() },
    helpUrl: result.helpUrl,
  }))

/** The check that decided: of `any` none held, of `all` one did not, of `none` one did. */
const reasonOf = ({ any, all, none }: NodeResult): string => [...none, ...all, ...any][0]?.id ?? 'unknown'

/** axe writes 1.4.12 as `wcag1412`: one digit, one digit, the rest. */
function criterionOf(tag: string): string[] {
  const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? []
  return principle ? [`${principle}.${guideline}.${criterion}`] : []
}
