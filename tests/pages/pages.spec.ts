import { auditPage, isAdvisory, mediaOf, nameOf, terminalReport, type State } from '@clf/audit'
import { settle } from '@clf/browser'
import type { Page as BrowserPage } from '@playwright/test'
import { pages } from '../support/page-kinds.ts'
import { adaptationOf } from '../visit/adaptations.ts'
import { boxFaultsWith } from '../visit/faults-in-state.ts'
import { faultsWhenNarrow } from '../visit/narrow.ts'
import { refresh, takeComplaints, type Pair } from '../visit/pair.ts'
import { faultsOfWaking } from '../visit/stillness.ts'
import { test } from '../visit/visit-test.ts'
import { faultsOfContract } from './contract.ts'
import { statesFor, type Page } from './matrix.ts'
import { outlineOf } from './outline.ts'

const largestText = 'data-clf-text-size'
const enlarged = adaptationOf['200 % text'].css + adaptationOf['text spacing'].css

for (const page of pages) {
  test(`${page.name} in ${page.tag} keeps what every page promises`, async ({ pair, judge, baseURL }) => {
    if (!baseURL) throw new Error('The address of the intranet is missing: tests/playwright.config.ts names it.')
    const states = statesFor(page)
    judge('', { findings: await faultsOnce(pair, page, baseURL), states: 2 })
    // No fact is torn apart, and no cell, tab or field squeezed.
    judge('without script', { findings: await faultsWhenNarrow(pair.plain, 1), states: 2 })
    for (const state of states) judge(nameOf(state), { findings: await faultsInState(pair.live, state), states: 1 })
    judge('', { findings: await faultsEnlarged(pair.live), states: 3 })
    judge('with script', { findings: await faultsWhenNarrow(pair.live, 1), states: 2 })
  })
}

/** As loaded: nothing moves, the console is silent, the policy kept, the contract kept, the same without script. */
async function faultsOnce(pair: Pair, page: Page, origin: string): Promise<string[]> {
  const { live, plain } = pair
  const url = origin + page.url
  await refresh(pair, origin, 1280)
  const [response, waking] = await faultsOfWaking(pair, url, page.status)
  const complaints = (await takeComplaints(pair)).filter((what) => !isOwnStatus(what, page.status))
  const contract = await faultsOfContract(live, response, page)
  const withScript = withoutAids(await outlineOf(live), await aidsOf(live))
  await plain.goto(url)
  const withoutScript = await outlineOf(plain)
  return [...waking, ...complaints, ...contract, ...differences(withoutScript, withScript)]
}

/** Chromium logs the status of the document itself; on an error page that is what was asked for. */
const isOwnStatus = (text: string, status: number): boolean => status >= 400 && text.includes(`status of ${status}`)

/** Names of the buttons that a page says nobody needs who has no script: what they do is done by the browser's own. */
const aidsOf = (live: BrowserPage): Promise<string[]> => live.locator('[data-needs-script] button').allTextContents()

const withoutAids = (outline: string[], names: string[]): string[] => outline.filter((line) => !names.some((name) => line.trim() === `button ${JSON.stringify(name.trim())}`))

function differences(withoutScript: string[], withScript: string[]): string[] {
  const few = withoutScript.length > 15 ? [] : [`the outline without script has ${withoutScript.length} lines only`]
  const isSame = withoutScript.join('\n') === withScript.join('\n')
  return isSame ? few : [...few, `reads otherwise without script:\n${withoutScript.join('\n')}\nand with script:\n${withScript.join('\n')}`]
}

async function faultsInState(live: BrowserPage, state: State): Promise<string[]> {
  await live.setViewportSize({ width: state.width, height: 900 })
  await live.emulateMedia({ ...mediaOf[state.theme], reducedMotion: 'reduce' })
  await settle(live)
  const result = await auditPage(live, { state: nameOf(state) })
  const faults = result.findings.filter(({ outcome, rule }) => outcome === 'failed' && !isAdvisory(rule))
  const passed = result.rules.filter(({ outcome }) => outcome === 'passed').length
  const silent = passed > 20 ? [] : [`only ${passed} rules had something to judge`]
  return faults.length > 0 ? [...silent, terminalReport({ pages: [{ ...result, findings: faults }], unjudged: [] }, 'en')] : silent
}

/** WCAG 1.4.10 with the largest text too, and 1.4.4 with 1.4.12: no sideways scrolling, no text cut off. */
async function faultsEnlarged(live: BrowserPage): Promise<string[]> {
  await live.emulateMedia({ ...mediaOf.light, reducedMotion: 'reduce' })
  const narrow = await boxFaultsWith(live, 320, '')
  await live.evaluate((name) => document.documentElement.setAttribute(name, 'largest'), largestText)
  const narrowAndLarge = await boxFaultsWith(live, 320, '')
  await live.evaluate((name) => document.documentElement.removeAttribute(name), largestText)
  const wide = await boxFaultsWith(live, 1280, enlarged)
  const told = (state: string, faults: string[]) => faults.map((fault) => `${state}: ${fault}`)
  return [...told('320 px', narrow), ...told('320 px, largest text', narrowAndLarge), ...told('200 % text and text spacing', wide)]
}
