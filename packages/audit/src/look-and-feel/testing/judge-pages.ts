import { chromiumLaunchOptions, worldsOf } from '@clf/browser'
import { gravest, type Judgement } from '@clf/rules'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sight } from '../../sight/sight.ts'
import { takeSight } from '../../sight/take-sight.ts'
import { mediaOf, nameOf, type State } from '../../visit/state.ts'
import type { Answer } from '../ask-address.ts'
import type { SightRule, SiteRule } from '../rule-kinds.ts'

/** A page, where it is, and what has to be said of it: an outcome, for a fault or a doubt with its reason. */
export interface Fixture {
  name: string
  html: string
  expected: string
  /** `https://www.dsd.gov.hk/en/leave` by default. */
  url?: string
  /** Light, at 1280 and 320 pixels by default; in the pairwise matrix a page that is not right at 1280 alone. */
  states?: readonly State[]
  /** What other addresses answer. */
  answers?: Readonly<Record<string, string>>
}

const wide: State = { theme: 'light', width: 1280 }
const both: readonly State[] = [wide, { theme: 'light', width: 320 }]

const isFull = process.env['CLF_MATRIX'] === 'full'

/** Fixtures to see: all of them with `CLF_MATRIX=full`; in `npm test` the first of each outcome and reason, and every fifth of the others, because each takes a second and more. */
const seenOf = (fixtures: readonly Fixture[]): Fixture[] => fixtures.filter(({ expected }, index) => isFull || index % 5 === 0 || fixtures.findIndex((each) => each.expected === expected) === index)

/**
 * Judges each fixture as it is seen in a browser, and asks that they show every reason of the rule and a right page.
 * @param shownElsewhere reasons that tests of plain data show
 */
export function judgesFixtures(rule: SightRule | SiteRule, fixtures: readonly Fixture[], shownElsewhere: readonly string[] = []): void {
  let browser: Browser
  // One page for all: a fixture keeps nothing that the next would find.
  let page: Page
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunchOptions())
    page = await browser.newPage({ reducedMotion: 'reduce' })
  })
  afterAll(() => browser.close())

  test.each(seenOf(fixtures))('$name: $expected', async ({ html, expected, url = 'https://www.dsd.gov.hk/en/leave', states = isFull || expected === 'passed' ? both : [wide], answers = {} }) => {
    const sights = await sightsOf(page, html, url, states)
    expect(await saidOf(rule, sights, answers, page)).toBe(expected)
  })

  test('the fixtures show a right page and each reason', () => {
    const shown = fixtures.map(({ expected }) => expected)
    expect(shown).toContain('passed')
    expect(Object.keys(rule.messages).filter((reason) => !shownElsewhere.includes(reason) && !shown.some((each) => each.endsWith(`: ${reason}`)))).toEqual([])
  })
}

/** What is seen of a page in each state. */
async function sightsOf(page: Page, html: string, url: string, states: readonly State[]): Promise<Map<string, Sight>> {
  await show(page, states[0] ?? wide)
  await page.unrouteAll()
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort()))
  await page.goto(url, { waitUntil: 'load' })
  const sights = new Map<string, Sight>()
  for (const state of states) {
    await show(page, state)
    sights.set(nameOf(state), await takeSight({ page, worlds: await worldsOf(page), url: page.url() }, state))
  }
  return sights
}

async function show(page: Page, { theme, width }: State): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ ...mediaOf[theme], reducedMotion: 'reduce' })
}

async function saidOf(rule: SightRule | SiteRule, sights: ReadonlyMap<string, Sight>, answers: Readonly<Record<string, string>>, page: Page): Promise<string> {
  const judgements: Judgement[] = []
  const [first] = sights.values()
  if (!first) throw new Error('a fixture is seen in a state')
  const ask = (requested: string): Promise<Answer> => {
    const text = answers[new URL(requested).pathname]
    return Promise.resolve(text === undefined ? { isAnswered: false, requested, problem: 'nobody answers' } : { isAnswered: true, requested, url: requested, status: 200, type: 'text/html', text })
  }
  const reach = async (address: string): Promise<Sight | null> => {
    const html = answers[new URL(address).pathname]
    const [reached] = html === undefined ? [] : (await sightsOf(page, html, address, [first.state])).values()
    return reached ?? null
  }
  if (isSiteRule(rule))
    judgements.push(
      ...(await rule.evaluate({
        requested: first.url,
        url: first.url,
        sights,
        first,
        day: '2026-11-27',
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
