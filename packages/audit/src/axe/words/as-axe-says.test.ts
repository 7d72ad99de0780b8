import { chromiumLaunchOptions, worldsOf } from '@clf/browser'
import type { AxeResults } from 'axe-core'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepare, type PageTools } from '../../snapshot/page-tools.ts'
import { messageOf } from './rule-words.ts'

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
})
afterAll(() => browser.close())

/** Faults and doubts of every kind of sentence: alone and many, by key, by missing data, with text and with lists. */
const faulty = `<!doctype html><html><head><meta name="viewport" content="user-scalable=no"><style>b { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }</style></head><body>
  <img src="a.png"><p style="color: #999; letter-spacing: 0.01em !important">Pale words</p><b style="display: block">Words over a picture</b>
  <div role="checkbox"></div><div role="tabpanell">x</div><div role="list"><div role="button">y</div></div><div aria-labelledby="none" role="img"></div>
  <ul><p>no item</p></ul><li>alone</li><dl><p>no</p></dl><label>A</label><input aria-describedby="gone"><button></button><a href="#nowhere">Skip</a>
  <div aria-checked="maybe" aria-foo="1">z</div><table><tr><th></th></tr></table><span tabindex="3" style="display: inline-block; width: 4px; height: 4px">t</span>
  <input type="checkbox" aria-checked="true"><h1></h1><h4>Deep</h4><video src="a.mp4"></video><div id="twice"></div><div id="twice"></div></body></html>`

const runAll = async ({ axe }: PageTools): Promise<AxeResults> => {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))
  return (await axe.run(document, { rules, iframes: false, resultTypes: ['violations', 'incomplete'] })) as AxeResults
}

test('the English is what axe-core says of itself, and the Chinese says as much', async () => {
  const page = await browser.newPage()
  await page.setContent(faulty)
  const [world] = await worldsOf(page)
  await prepare(world)
  const { violations, incomplete } = await world.evaluate(runAll)
  const told = [...violations, ...incomplete].flatMap((result) => result.nodes.map((node) => ({ axe: `${result.help}. ${node.failureSummary ?? ''}`.trim(), ours: messageOf(result, node) })))
  expect(new Set([...violations, ...incomplete].map(({ id }) => id)).size).toBeGreaterThan(25)
  expect(told.filter(({ ours, axe }) => ours.en !== axe && !/\n {2}(\n|$)/.test(axe))).toEqual([])
  for (const { ours } of told) {
    expect(ours['zh-Hant-HK']).not.toContain('未能判斷原因')
    expect(ours['zh-Hant-HK']).not.toContain('${')
    expect(ours['zh-Hans'].split('\n')).toHaveLength(ours.en.split('\n').length)
  }
})
