import { gravest, type Finding, type Judged, type Outcome } from '@clf/rules'
import type { AxeResults, NodeResult, Result } from 'axe-core'
import type { PageTools } from '../snapshot/page-tools.ts'
import type { World } from '@clf/browser'
import { criterionOf } from '../rule-info/rule-info.ts'
import { messageOf } from './words/rule-words.ts'

/**
 * Runs axe-core with every rule it has in one document of a page, or with those of `only` that are its own. Pointers are those of our own rules, so that the same element has one.
 * @throws {Error} when axe stops or has judged nothing: an engine that judged nothing must not look green
 */
export async function runAxe(world: World, only?: readonly string[]): Promise<Judged> {
  const ids = only?.flatMap((id) => (id.startsWith('axe/') ? id.slice('axe/'.length) : [])) ?? null
  if (ids?.length === 0) return { outcomes: {}, findings: [] }
  const results = await world.evaluate(world.parent ? runInFrame : runInPage, ids)
  if (!world.parent && !ids && results.passes.length + results.violations.length === 0)
    throw new Error('axe-core judged nothing. Run the audit again; if it stays so, report it with the page’s address.')
  return judgedBy(results)
}

/** Runs inside the page, so everything it needs is inside it. */
async function runInPage({ axe, walker: { elementsIn }, placeOf }: PageTools, only: string[] | null): Promise<AxeResults> {
  // Where there is no style nothing locks the orientation; axe-core could not tell.
  const roots = [document, ...elementsIn(document.documentElement).flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  const hasStyle = roots.some(({ styleSheets, adoptedStyleSheets }) => styleSheets.length + adoptedStyleSheets.length > 0)
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: (only?.includes(ruleId) ?? true) && (hasStyle || ruleId !== 'css-orientation-lock') }]))
  const results = (await axe.run(document, { rules, iframes: false, resultTypes: ['violations', 'incomplete'], elementRef: true })) as AxeResults
  const located = (result: Result): Result => ({
    ...result,
    nodes: result.nodes.map(({ element, ...node }) => ({ ...node, target: element ? [placeOf(element as unknown as Element).pointer] : node.target, element: undefined })),
  })
  return {
    ...results,
    violations: results.violations.map(located),
    incomplete: results.incomplete.map(located),
    passes: results.passes.map((result) => ({ ...result, nodes: [] })),
    inapplicable: [
      ...results.inapplicable.map((result) => ({ ...result, nodes: [] })),
      ...(hasStyle || only ? [] : [{ id: 'css-orientation-lock', nodes: [], tags: [], help: '', helpUrl: '', description: '' }]),
    ],
  }
}

/** In a frame axe-core asks only what is not asked of a page as a whole. Runs inside the page, so everything it needs is inside it. */
async function runInFrame({ axe, placeOf }: PageTools, only: string[] | null): Promise<AxeResults> {
  const askedOfPages = ['bypass', 'landmark-one-main', 'page-has-heading-one', 'region', 'document-title', 'skip-link', 'meta-viewport', 'meta-viewport-large']
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: (only?.includes(ruleId) ?? true) && !askedOfPages.includes(ruleId) }]))
  const options = { rules, iframes: false, resultTypes: ['violations', 'incomplete'] }
  const partial = await axe.runPartial({ initiator: false, focusable: true, size: { width: innerWidth, height: innerHeight }, include: [], exclude: [] } as never, options as never)
  const results = await axe.finishRun([partial], options as never)
  const located = (result: Result): Result => ({
    ...result,
    nodes: result.nodes.map((node) => {
      let at: Element | null = null
      for (const part of node.target.flat()) at = ((at ? at.shadowRoot : document) ?? document).querySelector(part)
      return { ...node, target: at ? [placeOf(at).pointer] : node.target }
    }),
  })
  return { ...results, violations: results.violations.map(located), incomplete: results.incomplete.map(located) }
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
    message: messageOf(result, node),
    helpUrl: result.helpUrl,
  }))

/** The check that decided: of `any` none held, of `all` one did not, of `none` one did. */
const reasonOf = ({ any, all, none }: NodeResult): string => [...none, ...all, ...any][0]?.id ?? 'unknown'
