import { chromiumLaunchOptions } from '@clf/browser'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { KeyRule } from '../key-rule.ts'
import { pressPage } from '../press-page.ts'
import { notPressed } from '../pressed.ts'
import { documentOf, type LabelledPage } from './labelled-page.ts'
import { labelledPages } from './labelled-pages.ts'

/** What a person has said of a page that has to do with one rule, as the rule says it. */
const labelsOf = ({ faults = [], doubts = [] }: LabelledPage, { id }: KeyRule): string[] => {
  const of = (lines: readonly string[], outcome: string) => lines.filter((line) => line.startsWith(`${id} `)).map((line) => `${outcome} ${line.slice(id.length + 1)}`)
  return [...of(faults, 'failed'), ...of(doubts, 'cantTell')].toSorted()
}

const isFull = process.env['CLF_MATRIX'] === 'full'

/**
 * Asks that a rule says of labelled pages what a person has said: those that show a fault of it, and of the right ones every eighth. `npm test`
 * presses every third of these, because each takes seconds.
 */
export function judgesLabelledPages(rule: KeyRule): void {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunchOptions())
  }, 60_000)
  afterAll(() => browser.close())

  const faulty = labelledPages.filter((page) => labelsOf(page, rule).length > 0)
  const right = labelledPages.filter(({ faults = [], doubts = [] }) => faults.length + doubts.length === 0).filter((_, index) => index % 8 === rule.id.length % 8)
  const reasonsOf = (pages: readonly LabelledPage[]) => pages.flatMap((page) => labelsOf(page, rule).map((label) => label.replace(/^\w+ /, '')))

  test.each([...faulty, ...right].filter((_, index) => isFull || index % 3 === 0))('$name', { timeout: 240_000 }, async (page) => {
    expect(await saidOf(browser, page, rule)).toEqual(labelsOf(page, rule))
  })

  test('the labelled pages show each reason', () => {
    const shown = new Set(reasonsOf(faulty))
    // A mark that is neither seen nor not depends on the machine that paints it.
    expect(Object.keys(rule.messages).filter((reason) => !shown.has(reason) && reason !== 'not-tried' && reason !== 'faint')).toEqual([])
  })

  test('of a page on which no key was pressed a person has to tell', () => {
    expect(rule.evaluate(notPressed)).toMatchObject([{ outcome: 'cantTell', reason: 'not-tried' }])
  })
}

async function saidOf(browser: Browser, page: LabelledPage, rule: KeyRule): Promise<string[]> {
  const server = createServer(({ url = '' }, response) => {
    const path = url.replace(/[?#].*$/s, '')
    const body = path === '/' ? page.html : page.frames?.[path]
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body === undefined ? '' : documentOf(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const pressed = await pressPage(browser, address, { theme: 'light', width: 1280 }, { timeoutMs: 60_000, now: Date.parse('2026-11-27T12:00:00+08:00') })
    const said = rule.evaluate(pressed).flatMap((judgement) => ('reason' in judgement ? [`${judgement.outcome} ${judgement.reason}`] : []))
    return [...new Set(said)].toSorted()
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
