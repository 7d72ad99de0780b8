import { axeTags } from '@clf/audit'
import { expect, test, type Page } from '@playwright/test'
import axe from 'axe-core'
import { differenceOf } from '../elements/difference.ts'
import { alive } from '../elements/story-test.ts'
import { toldTree } from '../elements/told-tree.ts'
import { buildSite, packPackages } from './packed-site.ts'
import { serveSite } from './site-server.ts'

const sites = { plain: ['en.html', 'tc.html'], astro: ['en.html'] }
let tarballs: string[] = []

test.beforeAll(async () => {
  tarballs = await packPackages()
})

/** Complaints of the console, where breaches of the policy are told too, while the page opens, and how much it moved. */
async function watch(page: Page): Promise<{ complaints: string[]; shift: () => Promise<number> }> {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.addInitScript(() => {
    const state = { shift: 0 }
    Object.assign(window, { clfState: state })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) state.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return { complaints, shift: () => page.evaluate(() => (window as unknown as { clfState: { shift: number } }).clfState.shift) }
}

async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate((values) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values } }), axeTags)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

for (const [name, pages] of Object.entries(sites)) {
  test.describe(`the ${name} site, built with the packed packages`, () => {
    let origin = ''
    let close = () => {}

    test.beforeAll(async () => {
      ;({ origin, close } = await serveSite(await buildSite(name, tarballs)))
    })
    test.afterAll(() => close())

    for (const path of pages) {
      test(`${path} comes alive under the strictest policy, with a silent console and nothing moved`, async ({ page }) => {
        const { complaints, shift } = await watch(page)
        await page.goto(`${origin}/${path}`)
        await alive(page)
        expect(complaints).toEqual([])
        expect(await shift()).toBeLessThanOrEqual(0.005)
      })

      test(`${path} has no fault that axe can see`, async ({ page }) => {
        await page.goto(`${origin}/${path}`)
        await alive(page)
        expect(await axeViolations(page)).toEqual([])
      })

      test(`${path} says the same without script`, async ({ page, browser }) => {
        const context = await browser.newContext({ javaScriptEnabled: false })
        const plain = await context.newPage()
        await plain.goto(`${origin}/${path}`)
        await page.goto(`${origin}/${path}`)
        await alive(page)
        const { removed, added } = differenceOf(await toldTree(plain), await toldTree(page))
        await context.close()
        expect({ removed: removed.map(({ line }) => line), added: added.map(({ line }) => line) }).toEqual({ removed: [], added: [] })
      })
    }
  })
}
