import { chromiumLaunchOptions, worldsOf } from '@clf/browser'
import { gravest, type Judgement } from '@clf/rules'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sight } from '../../sight/sight.ts'
import { takeSight } from '../../sight/take-sight.ts'
import { mediaOf, nameOf, type State } from '../../visit/state.ts'
import type { Answer } from '../ask-address.ts'
import { dayOf } from '../judge-look.ts'
import type { SightRule, SiteRule } from '../rule-kinds.ts'

/** A page, where it is, and what has to be said of it: an outcome, for a fault or a doubt with its reason. */
export interface Fixture {
  name: string
  html: string
  expected: string
  /** `https://www.dsd.gov.hk/en/leave` by default. */
  url?: string
  /** Light, at 1280 and 320 pixels by default. */
  states?: readonly State[]
  /** What other addresses answer. */
  answers?: Readonly<Record<string, string>>
}

const both: readonly State[] = [{ theme: 'light', width: 1280 }, { theme: 'light', width: 320 }]

/**
 * Judges each fixture as it is seen in a browser, and asks that they show every reason of the rule and a right page.
 * @param shownElsewhere reasons that tests of plain data show
 */
export function judgesFixtures(rule: SightRule | SiteRule, fixtures: readonly Fixture[], shownElsewhere: readonly string[] = []): void {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunchOptions())
  })
  afterAll(() => browser.close())

  test.each(fixtures)('$name: $expected', async ({ html, expected, url = 'https://www.dsd.gov.hk/en/leave', states = both, answers = {} }) => {
    const sights = await sightsOf(browser, html, url, states)
    expect(await saidOf(rule, sights, answers, browser)).toBe(expected)
  })

  test('the fixtures show a right page and each reason', () => {
    const shown = fixtures.map(({ expected }) => expected)
    expect(shown).toContain('passed')
    expect(Object.keys(rule.messages).filter((reason) => !shownElsewhere.includes(reason) && !shown.some((each) => each.endsWith(`: ${reason}`)))).toEqual([])
  })
}

/** What is seen of a page in each state. */
async function sightsOf(browser: Browser, html: string, url: string, states: readonly State[] = both): Promise<Map<string, Sight>> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort()))
    await page.goto(url, { waitUntil: 'load' })
    const sights = new Map<string, Sight>()
    for (const state of states) {
      await page.setViewportSize({ width: state.width, height: 900 })
      await page.emulateMedia({ ...mediaOf[state.theme], reducedMotion: 'reduce' })
      sights.set(nameOf(state), await takeSight({ page, worlds: await worldsOf(page), url: page.url() }, state))
    }
    return sights
  } finally {
    await context.close()
  }
}

async function saidOf(rule: SightRule | SiteRule, sights: ReadonlyMap<string, Sight>, answers: Readonly<Record<string, string>>, browser: Browser): Promise<string> {
  const judgements: Judgement[] = []
  const [first] = sights.values()
  if (!first) throw new Error('a fixture is seen in a state')
  const ask = (requested: string): Promise<Answer> => {
    const text = answers[new URL(requested).pathname]
    return Promise.resolve(text === undefined ? { isAnswered: false, requested, problem: 'nobody answers' } : { isAnswered: true, requested, url: requested, status: 200, type: 'text/html', text })
  }
  const reach = async (address: string): Promise<Sight | null> => {
    const html = answers[new URL(address).pathname]
    const [reached] = html === undefined ? [] : (await sightsOf(browser, html, address, [first.state])).values()
    return reached ?? null
  }
  if (isSiteRule(rule))
    judgements.push(
      ...(await rule.evaluate({
        requested: first.url,
        url: first.url,
        sights,
        first,
        day: dayOf(Date.UTC(2026, 10, 27)),
        ask,
        see: () => Promise.resolve(null),
        reach: async ({ address = first.url } = {}) => ({ sight: await reach(address) }),
        use: () => Promise.resolve(undefined),
      })),
    )
  else for (const sight of sights.values()) judgements.push(...rule.evaluate(sight))
  const outcome = gravest(judgements.map((judgement) => judgement.outcome))
  const said = judgements.find((judgement) => judgement.outcome === outcome)
  return said && 'reason' in said ? `${outcome}: ${said.reason}` : outcome
}

/** Rules about the page as a whole wait for what they ask. */
const isSiteRule = (rule: SightRule | SiteRule): rule is SiteRule => rule.evaluate.constructor.name === 'AsyncFunction'
