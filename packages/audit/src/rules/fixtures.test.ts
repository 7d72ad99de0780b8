import { chromiumLaunchOptions, worldsOf } from '@clf/browser'
import { judgeEach, passed, type Rule } from '@clf/rules'
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageSnapshot } from '../snapshot/snapshot.ts'
import { takeSnapshot } from '../snapshot/take-snapshot.ts'
import { allRules } from './all-rules.ts'

// Every fixture of both packages is loaded into one page of one browser, which is what makes this quick.
const packages = join(import.meta.dirname, '../../..')
const fixtures = globSync(['rules/src/*/fixture*.html', 'audit/src/rules/*/fixture*.html'], { cwd: packages }).toSorted()
const ruleOf = (fixture: string) => allRules.find(({ id }) => fixture.includes(`/${id}/`))

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
  page = await browser.newPage()
})
afterAll(() => browser.close())

const outcomes = { passed: 'passed', failed: 'failed', 'cant-tell': 'cantTell', inapplicable: 'inapplicable' } as const

/** Ids that say what to expect: outcome, reason where there is one, and what the case is. `failed-generic-in-list`. */
function expectedOf({ messages }: Rule<string, PageSnapshot>, html: string): Record<string, string> {
  const ids = [...html.matchAll(/ id="((passed|failed|cant-tell|inapplicable)-([^"]+))"/g)]
  return Object.fromEntries(
    ids.map(([, id = '', word = 'passed', rest = '']) => {
      const reason = Object.keys(messages).find((key) => rest.startsWith(`${key}-`)) ?? 'no such reason'
      return [id, word === 'failed' || word === 'cant-tell' ? `${outcomes[word]}: ${reason}` : outcomes[word as 'passed']]
    }),
  )
}

function saidOf(rule: Rule<string, PageSnapshot>, snapshot: PageSnapshot, ids: string[]): Record<string, string> {
  const judgements = rule.evaluate(snapshot)
  const said = (id: string) => {
    // What is said of the whole page points at the html, head or body element, which carries the id of its case.
    const found = judgements.find((judgement) => 'place' in judgement && (judgement.place.pointer === `#${id}` || (id.endsWith('-on-the-page') && /^(html|head|body)$/.test(judgement.place.pointer))))
    return found ? ('reason' in found ? `${found.outcome}: ${found.reason}` : found.outcome) : 'inapplicable'
  }
  return Object.fromEntries(ids.map((id) => [id, said(id)]))
}

test('every fixture belongs to a rule', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(10)
  expect(fixtures.filter((fixture) => !ruleOf(fixture))).toEqual([])
})

test.each(fixtures)('%s is judged as its ids say', async (fixture) => {
  const rule = ruleOf(fixture) ?? allRules[0]
  const html = readFileSync(join(packages, fixture), 'utf8')
  const expected = rule ? expectedOf(rule, html) : {}
  expect(Object.keys(expected)).not.toEqual([])
  await page.setContent(html)
  expect(rule && saidOf(rule, await takeSnapshot((await worldsOf(page))[0]), Object.keys(expected))).toEqual(expected)
})

test.each(allRules.filter(({ id }) => fixtures.some((fixture) => fixture.includes(`/${id}/`))))('the fixtures of $id show a right case and each reason of a page', (rule) => {
  const shown = fixtures.filter((fixture) => ruleOf(fixture) === rule).flatMap((fixture) => Object.values(expectedOf(rule, readFileSync(join(packages, fixture), 'utf8'))))
  expect(shown).toContain('passed')
  const reasons = Object.keys(rule.messages).filter((reason) => !ofDocumentsAlone.includes(`${rule.id} ${reason}`))
  expect(reasons.filter((reason) => !shown.some((each) => each.endsWith(`: ${reason}`)))).toEqual([])
})

/** Reasons that only a document can give: pages have no addresses of paragraphs, and the browser evens out a grid. */
const ofDocumentsAlone = ['references-exist no-paragraph', 'references-exist no-footnote', 'references-exist number-twice', 'references-exist named-paragraph', 'table-has-headers uneven']

test('the loop sees a rule that says the wrong thing', async () => {
  const [fixture = ''] = fixtures.filter((each) => each.includes('link-text-says-where'))
  const html = readFileSync(join(packages, fixture), 'utf8')
  const rule = ruleOf(fixture)
  if (!rule) throw new Error(`${relative('.', fixture)} has no rule`)
  const kind: Rule<string, PageSnapshot> = { ...rule, evaluate: ({ links }) => judgeEach(links, passed) }
  await page.setContent(html)
  const expected = expectedOf(rule, html)
  expect(saidOf(kind, await takeSnapshot((await worldsOf(page))[0]), Object.keys(expected))).not.toEqual(expected)
})
