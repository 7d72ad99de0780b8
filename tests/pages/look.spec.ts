import { isAdvisory, PageAuditor, sightRules, siteRules, statesOf, terminalReport, themes } from '@clf/audit'
import { pageKinds, pages } from '../support/page-kinds.ts'
import { inTurn } from '../visit/in-turn.ts'
import { test } from '../visit/visit-test.ts'
import { statesFor } from './matrix.ts'

const idsOf = (rules: readonly { id: string }[]) => rules.map(({ id }) => id)

const isFull = process.env['CLF_MATRIX'] === 'full'

/** Every page in the full matrix; otherwise every kind, in one language after the other. */
const chosen = isFull ? pages : pages.filter((page, index) => index % 3 === pageKinds.findIndex(({ path }) => path === page.path) % 3)

const allStates = statesOf(themes, [1280, 320])

/** What is seen of a page itself. */
const ofPage = idsOf(sightRules)

/** Also what has to be asked of the site: addresses that links lead to, the page in its other languages, and on another visit. */
const ofSite = [...ofPage, ...idsOf(siteRules)]

/** In the pairwise selection the site is asked by every third kind, in each language, because it takes five visits and more. */
const asksTheSite = (index: number): boolean => isFull || index % 3 === Math.floor(index / 3) % 3

/** By the status that pages are to answer and their rules: what one auditor has seen of the site it does not visit again. */
const auditors = new Map<string, PageAuditor>()

for (const [index, page] of chosen.entries()) {
  test(`${page.name} in ${page.tag} keeps the look and feel of the standard`, async ({ browser, judge, baseURL }) => {
    const rules = asksTheSite(index) ? ofSite : ofPage
    const key = `${page.status} ${rules.length}`
    const auditor = auditors.get(key) ?? new PageAuditor(browser, { rules, status: page.status })
    auditors.set(key, auditor)
    // In the pairwise selection one of them: what is asked of the page as a whole is asked once, however many there are.
    const states = isFull ? statesFor(page) : [inTurn(allStates, index)]
    const result = await auditor.audit(`${baseURL}${page.url}`, states)
    const faults = result.pages.map((each) => ({ ...each, findings: each.findings.filter(({ outcome, rule }) => outcome === 'failed' && !isAdvisory(rule)) })).filter(({ findings }) =>
      findings.length > 0
    )
    const isWhole = result.pages.length === states.length && result.pages.every((each) => each.rules.some(({ outcome }) => outcome === 'passed'))
    const lost = isWhole ? [] : [`${result.pages.length} of ${states.length} states were judged: ${result.unjudged.map(({ reason }) => reason).join(', ')}`]
    judge('', { findings: [...lost, ...(faults.length > 0 ? [terminalReport({ pages: faults, unjudged: [] }, 'en')] : [])], states: states.length })
  })
}
