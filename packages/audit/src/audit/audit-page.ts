import { worldsOf, type World } from '@clf/browser'
import { gravest, judge, rules as documentRules, type Finding, type Judged, type Outcome, type Rule } from '@clf/rules'
import type { Page } from 'playwright-core'
import { runAxe } from '../axe/run-axe.ts'
import { rulesOf, type PageResult } from '../result.ts'
import { allRules } from '../rules/all-rules.ts'
import { prepare, type PageTools } from '../snapshot/page-tools.ts'
import type { PageSnapshot } from '../snapshot/snapshot.ts'
import { takeSnapshot } from '../snapshot/take-snapshot.ts'
import { withoutRepeats } from './repeats.ts'

/** How a page that is open is judged. */
export interface AuditPageOptions {
  /** Name of the state, for the report. */
  state?: string
  /** Rules of our own; all of them by default. */
  rules?: readonly Rule<string, PageSnapshot>[]
  /** Ids of the rules that are asked, those of axe-core included (`axe/label`); all by default. */
  only?: readonly string[]
}

/**
 * Judges the page that is open, with its frames, with axe-core and our own rules.
 * @throws {Error} when the page cannot be read or axe-core judged nothing
 */
export async function auditPage(page: Page, { state = 'as it is open', rules = allRules, only }: AuditPageOptions = {}): Promise<PageResult> {
  return { requested: page.url(), url: page.url(), state, notes: [], ...(await judgeDocuments(await worldsOf(page), rules, only)) }
}

/**
 * Judges a page as its documents: its own, then those of its frames.
 * @param only ids of the rules that are asked, those of axe-core included; all by default
 */
export async function judgeDocuments(
  [own, ...frames]: readonly [World, ...World[]],
  given: readonly Rule<string, PageSnapshot>[] = allRules,
  only?: readonly string[],
): Promise<Pick<PageResult, 'rules' | 'findings'>> {
  const rules = only ? given.filter(({ id }) => only.includes(id)) : given
  const judged = [await judgeDocument(own, rules, '', only)]
  // What is asked of a page as a whole is not asked of its frames.
  for (const frame of frames) judged.push(await judgeDocument(frame, rules.filter(({ id }) => documentRules.some((each) => each.id === id)), await pointerOfFrame(frame), only))
  const outcomes = Object.fromEntries(
    [...Map.groupBy(judged.flatMap((each) => Object.entries(each.outcomes)), ([id]) => id)].map(([id, said]) => [id, gravest(said.map(([, outcome]): Outcome => outcome))]),
  )
  const findings = judged.flatMap((each) => each.findings)
  return { rules: rulesOf({ outcomes, findings }), findings: withoutRepeats(findings, rules) }
}

async function judgeDocument(world: World, rules: readonly Rule<string, PageSnapshot>[], frame: string, only: readonly string[] | undefined): Promise<Judged> {
  await prepare(world)
  const byAxe = await runAxe(world, only)
  const byRules = judge(await takeSnapshot(world), rules)
  const placed = (finding: Finding): Finding => (frame === '' ? finding : { ...finding, pointer: `${frame} ||| ${finding.pointer}` })
  return { outcomes: { ...byAxe.outcomes, ...byRules.outcomes }, findings: [...byAxe.findings, ...byRules.findings].map(placed) }
}

/** Where a frame stands, through the frames around it. */
export async function pointerOfFrame(frame: World): Promise<string> {
  if (!frame.parent) return ''
  await prepare(frame.parent)
  const own = await frame.evaluateOnOwner(({ placeOf }: PageTools, owner) => placeOf(owner).pointer)
  const around = await pointerOfFrame(frame.parent)
  return around ? `${around} ||| ${own}` : own
}
